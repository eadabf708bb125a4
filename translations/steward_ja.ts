<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Absorption</name>
    <message>
        <source>may sign in</source>
        <translation>サインイン可</translation>
    </message>
    <message>
        <source>It was deleted here, and changed on the server since. Delete it there too, or bring it back here?</source>
        <translation>ローカルでは削除され、その後サーバーで変更されています。サーバーでも削除しますか、それともローカルに戻しますか？</translation>
    </message>
    <message>
        <source>It was deleted here, and is on the server again. Delete it there too, or bring it back here?</source>
        <translation>ローカルでは削除されましたが、サーバーに再び存在しています。サーバーでも削除しますか、それともローカルに戻しますか？</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>User name; proposed from the email when a new account has none</source>
        <translation>ユーザー名。新しいアカウントにない場合はメールアドレスから提案されます</translation>
    </message>
    <message>
        <source>Whether it is protected from being deleted</source>
        <translation>削除から保護するかどうか</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --last-name TEXT.</source>
        <translation>変更する内容が指定されていません。--last-name TEXT などのオプションを追加してください。</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>%1が変更される予定です</translation>
    </message>
    <message>
        <source>Add an external application</source>
        <translation>外部アプリケーションを追加します</translation>
    </message>
    <message>
        <source>Remove an external application</source>
        <translation>外部アプリケーションを外します</translation>
    </message>
    <message>
        <source>Add an API user</source>
        <translation>APIユーザーを追加します</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <translation>管理者を追加します</translation>
    </message>
    <message>
        <source>Change fields of one of them, or of many; “” clears an optional field</source>
        <translation>1件または複数のアカウントのフィールドを変更します。「」は省略可能なフィールドを空にします</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>This account has been deleted for good.</source>
        <translation>このアカウントは完全に削除されました。</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Only API user</source>
        <translation>唯一のAPIユーザー</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>APIユーザー%Ln件中の1件</numerusform>
        </translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>外部アプリケーション</translation>
    </message>
    <message>
        <source>%1 stops working if %2 is deleted or suspended.</source>
        <translation>%2を削除または一時停止すると、%1は動作しなくなります。</translation>
    </message>
    <message>
        <source>These stop working if %2 is deleted or suspended: %1.</source>
        <translation>%2を削除または一時停止すると、次のものが動作しなくなります：%1。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>メール送信先</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>パスワード作成日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>初回使用</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>初回サインイン</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>導入先</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>The address has changed since the last mail.</source>
        <translation>前回のメールの後にアドレスが変更されています。</translation>
    </message>
    <message>
        <source>Send to %1 Instead</source>
        <translation>代わりに%1へ送信</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>最近のアクティビティ</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（実行者：%2）</translation>
    </message>
    <message>
        <source>All changes of this account</source>
        <translation>このアカウントのすべての変更</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>API user in %1</source>
        <translation>%1のAPIユーザー</translation>
    </message>
    <message>
        <source>Administrator in %1</source>
        <translation>%1の管理者</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>ごみ箱内</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>個人情報</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>行を選択すると詳細が表示されます。</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>“%1” is not a date. Use one such as 2026-03-18.</source>
        <translation>「%1」は日付ではありません。2026-03-18のように入力してください。</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Use one of: %2.</source>
        <translation>種別「%1」はありません。次のいずれかを使用してください：%2。</translation>
    </message>
    <message>
        <source>There is no category “%1”. Use view, write, access or download.</source>
        <translation>カテゴリ「%1」はありません。view、write、access、downloadのいずれかを使用してください。</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>アプリケーション「%1」はありません。</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>変更セット</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>From</source>
        <translation>操作元</translation>
    </message>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>「%1」は0より大きい数値ではありません。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>元に戻す対象</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>元に戻した変更</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); “activity export” has them all.</source>
        <translation>
            <numerusform>ほかに%Ln行あります。「activity export」ですべて取得できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>履歴に変更%1はありません。</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use csv or jsonl.</source>
        <translation>形式「%1」はありません。csvまたはjsonlを使用してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported; the export is recorded.</source>
        <translation>
            <numerusform>%Ln件のエントリをエクスポートしました。このエクスポートは記録されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>From this day on, such as 2026-03-18</source>
        <translation>この日以降（例：2026-03-18）</translation>
    </message>
    <message>
        <source>Until this day, which is included</source>
        <translation>この日まで（当日を含む）</translation>
    </message>
    <message>
        <source>Such as delete, sign-in or export</source>
        <translation>例：delete、sign-in、export</translation>
    </message>
    <message>
        <source>view, write, access or download</source>
        <translation>view、write、access、download</translation>
    </message>
    <message>
        <source>What this one did: uid, user name, email or name</source>
        <translation>この人が行った操作（uid、ユーザー名、メールアドレスまたは名前）</translation>
    </message>
    <message>
        <source>Changes of this account, and its sign-ins</source>
        <translation>このアカウントの変更とサインイン</translation>
    </message>
    <message>
        <source>Changes that name this application</source>
        <translation>このアプリケーションに関する変更</translation>
    </message>
    <message>
        <source>Changes of accounts in this organization</source>
        <translation>この組織のアカウントの変更</translation>
    </message>
    <message>
        <source>Found in what entries say, and in changed values</source>
        <translation>エントリの文面と変更された値から検索</translation>
    </message>
    <message>
        <source>List who did what, the newest first</source>
        <translation>誰が何をしたかを新しい順に一覧表示します</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>最大件数。指定しない場合は%1</translation>
    </message>
    <message>
        <source>Show one entry, field by field</source>
        <translation>1件のエントリをフィールドごとに表示します</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>エントリの番号</translation>
    </message>
    <message>
        <source>Write entries into a file, which is recorded too</source>
        <translation>エントリをファイルに書き出します。書き出しも記録されます</translation>
    </message>
    <message>
        <source>csv or jsonl</source>
        <translation>csvまたはjsonl</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output</source>
        <translation>書き込むファイル。-は標準出力</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>The file could not be written. Check that there is room for it.</source>
        <translation>ファイルを書き込めませんでした。十分な空き容量があるか確認してください。</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1（変更前と同じ）</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1（削除）</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1（追加）</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前：%1</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>変更後：%1</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1：新規</translation>
    </message>
    <message>
        <source>%1: gone</source>
        <translation>%1：消失</translation>
    </message>
    <message>
        <source>Undone by entry %1</source>
        <translation>エントリ%1により元に戻されました</translation>
    </message>
    <message>
        <source>Takes back entry %1, not undone itself</source>
        <translation>エントリ%1を元に戻した変更（この変更自体は有効）</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>元に戻されていません</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>%1, computer %2</source>
        <translation>%1、コンピューター%2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>操作元</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>操作の状態</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>整合性</translation>
    </message>
    <message>
        <source>Entry %L1 is unbroken</source>
        <translation>エントリ%L1は破損していません</translation>
    </message>
    <message>
        <source>Entry %L1 is not proved</source>
        <translation>エントリ%L1は証明されていません</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); an export has them all.</source>
        <translation>
            <numerusform>ほかに%Ln行あります。エクスポートするとすべて取得できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) selected</source>
        <translation>
            <numerusform>%Ln件のエントリを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>エントリを選択すると詳細が表示されます。</translation>
    </message>
</context>
<context>
    <name>AdministratorActions</name>
    <message>
        <source>This account has been deleted for good by somebody else meanwhile. Nothing was changed.</source>
        <translation>このアカウントはその間にほかの人によって完全に削除されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>このディレクトリのアドレスのドメインは%1です。これらのドメインのいずれかを使用するか、設定でこのドメインを許可してください。</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Nothing was changed; restore the account first.</source>
        <translation>%1はごみ箱にあります。何も変更されていません。先にアカウントを復元してください。</translation>
    </message>
    <message>
        <source>The operator of this directory cannot be deleted for good.</source>
        <translation>このディレクトリのオペレーターは完全に削除できません。</translation>
    </message>
</context>
<context>
    <name>AdministratorForm</name>
    <message>
        <source>Add API User</source>
        <translation>APIユーザーの追加</translation>
    </message>
    <message>
        <source>Edit API User</source>
        <translation>APIユーザーの編集</translation>
    </message>
    <message>
        <source>Add Administrator</source>
        <translation>管理者の追加</translation>
    </message>
    <message>
        <source>Edit Administrator</source>
        <translation>管理者の編集</translation>
    </message>
    <message>
        <source>API user, added %1</source>
        <translation>APIユーザー、%1に追加</translation>
    </message>
    <message>
        <source>Administrator, added %1</source>
        <translation>管理者、%1に追加</translation>
    </message>
    <message>
        <source>API user in %1, added %2</source>
        <translation>%1のAPIユーザー、%2に追加</translation>
    </message>
    <message>
        <source>Administrator in %1, added %2</source>
        <translation>%1の管理者、%2に追加</translation>
    </message>
    <message>
        <source>Only API user</source>
        <translation>唯一のAPIユーザー</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>APIユーザー%Ln件中の1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln件のAPIユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>As the directory</source>
        <translation>ディレクトリと同じ</translation>
    </message>
</context>
<context>
    <name>AdministratorRows</name>
    <message>
        <source>%1 is already an API user with this email. Use another address, or edit that API user.</source>
        <translation>%1はすでにこのメールアドレスのAPIユーザーです。別のアドレスを使用するか、そのAPIユーザーを編集してください。</translation>
    </message>
    <message>
        <source>%1 is already an administrator with this email. Use another address, or edit that administrator.</source>
        <translation>%1はすでにこのメールアドレスの管理者です。別のアドレスを使用するか、その管理者を編集してください。</translation>
    </message>
    <message>
        <source>%1 already has this user name. Enter another one.</source>
        <translation>%1がすでにこのユーザー名を使用しています。別のユーザー名を入力してください。</translation>
    </message>
</context>
<context>
    <name>AdministratorText</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role or applications</source>
        <translation>ロールまたはアプリケーション</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>パスワードの有効期限</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in this year, as in QLocale::toString.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in another year, as in QLocale::toString.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <comment>a time</comment>
        <translation>再試行：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, protected</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1、%2、%3、%4、保護</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>Issued by the server</source>
        <translation>サーバーが発行</translation>
    </message>
</context>
<context>
    <name>AnchorFile</name>
    <message>
        <source>The anchor could not be kept in the folder %1.</source>
        <translation>アンカーをフォルダー%1に保管できませんでした。</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>There is already an application “%1”. Enter another name.</source>
        <translation>アプリケーション「%1」はすでに存在します。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>This application has been deleted meanwhile. Nothing was changed.</source>
        <translation>このアプリケーションはその間に削除されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Add a custom application for another name.</source>
        <translation>%1は組み込みのため、名前を変更できません。別の名前が必要な場合はカスタムアプリケーションを追加してください。</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1は組み込みのため、削除できません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln API user(s) still have it: %2. Remove it from them first.</source>
        <translation>
            <numerusform>%Ln件のAPIユーザーが使用しているため、%1を削除できません：%2。先にこれらのAPIユーザーから外してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>There is no application “%1”. “stewardctl application list” lists them.</source>
        <translation>アプリケーション「%1」はありません。「stewardctl application list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description or --endpoint with a text.</source>
        <translation>変更する内容が指定されていません。--name、--description、--endpoint のいずれかをテキストとともに追加してください。</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>アプリケーションの名前</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Where it reaches the API; https, or http to this computer</source>
        <translation>APIへのアクセス先。https、またはこのコンピューターへのhttp</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Add a custom application</source>
        <translation>カスタムアプリケーションを追加します</translation>
    </message>
    <message>
        <source>Rename or describe an application</source>
        <translation>アプリケーションの名前や説明を変更します</translation>
    </message>
    <message>
        <source>Delete a custom application that nobody has</source>
        <translation>誰も使用していないカスタムアプリケーションを削除します</translation>
    </message>
    <message>
        <source>List the applications with their API users</source>
        <translation>アプリケーションとそのAPIユーザーを一覧表示します</translation>
    </message>
</context>
<context>
    <name>ApplicationHealth</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>1件のみ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Relies on one API user</source>
        <translation>1件のAPIユーザーに依存</translation>
    </message>
    <message numerus="yes">
        <source>Stopped for %Ln organization(s)</source>
        <translation>
            <numerusform>%Ln件の組織で停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped for %1</source>
        <translation>%1で停止</translation>
    </message>
</context>
<context>
    <name>ApplicationPane</name>
    <message numerus="yes">
        <source>%Ln API user(s), none can sign in</source>
        <translation>
            <numerusform>%Ln件のAPIユーザー、サインイン可能なものはなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln件のAPIユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>組織なし</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>組み込みの外部アプリケーション</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>カスタムの外部アプリケーション</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>動作している場所</translation>
    </message>
    <message>
        <source>No API user has it yet.</source>
        <translation>使用しているAPIユーザーはまだいません。</translation>
    </message>
    <message>
        <source>What stops it</source>
        <translation>停止の原因</translation>
    </message>
    <message>
        <source>It works for an organization while at least one API user there is active.</source>
        <translation>組織内に有効なAPIユーザーが1件以上ある間、その組織で動作します。</translation>
    </message>
    <message>
        <source>API users without an organization</source>
        <translation>組織のないAPIユーザー</translation>
    </message>
    <message>
        <source>%1 has stopped for %2. Cannot sign in: %3.</source>
        <translation>%1は%2で停止しています。サインインできないもの：%3。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Note for new API users</source>
        <translation>新しいAPIユーザー向けの注記</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick Salesforce. HttpApi will not work.</source>
        <translation>MultiLine for Salesforceを使用する場合は、Salesforceにチェックを入れてください。HttpApiでは動作しません。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the directory file</source>
        <translation>ディレクトリファイル</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>署名されていません。</translation>
    </message>
    <message>
        <source>It is signed with a key that was replaced since.</source>
        <translation>その後置き換えられた鍵で署名されています。</translation>
    </message>
    <message>
        <source>It is signed with a key that the history does not know.</source>
        <translation>履歴にない鍵で署名されています。</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>履歴が改変されています。%1</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>履歴は空です。</translation>
    </message>
    <message numerus="yes">
        <source>The hashes of all %Ln change(s) fit, up to change %1 of %2.</source>
        <translation>
            <numerusform>%2の変更%1まで、全%Ln件の変更のハッシュが一致しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>An anchor outside the file confirms it up to change %1, as it was on %2.</source>
        <translation>ファイル外のアンカーにより、%2時点の変更%1までが確認されています。</translation>
    </message>
    <message>
        <source>It is not intact from the first change on.</source>
        <translation>最初の変更から整合性が損なわれています。</translation>
    </message>
    <message>
        <source>It is intact up to change %1 of %2, by its own hashes.</source>
        <translation>履歴自体のハッシュによると、%2の変更%1までは整合しています。</translation>
    </message>
    <message>
        <source>No anchor outside the file confirms it: whoever can write the file could have written a history that fits.</source>
        <translation>履歴を確認できるファイル外のアンカーがありません。ファイルに書き込める人であれば、つじつまの合う履歴を作成できた可能性があります。</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, confirms the history.</source>
        <translation>%1：%3に作成された変更%2のアンカーは履歴を裏付けています。</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change, or one before it, was altered.</source>
        <translation>%1：%3に作成された変更%2のアンカーは履歴と矛盾しています。その変更またはそれ以前の変更が改変されています。</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change is missing, the end was cut off.</source>
        <translation>%1：%3に作成された変更%2のアンカーは履歴と矛盾しています。その変更がなく、末尾が切り取られています。</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is not what was signed: it was altered or is not complete.</source>
        <translation>%1：%3に作成された変更%2のアンカーは署名時の内容と異なります。改変されているか、不完全です。</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is of another directory.</source>
        <translation>%1：%3に作成された変更%2のアンカーは別のディレクトリのものです。</translation>
    </message>
    <message>
        <source>None of the anchors given is of this directory.</source>
        <translation>指定されたアンカーの中に、このディレクトリのものはありません。</translation>
    </message>
    <message>
        <source>The signing key was exchanged past the history.</source>
        <translation>署名鍵が履歴を経ずに差し替えられています。</translation>
    </message>
    <message>
        <source>The signing key was replaced with change %1 of %2 by %3.</source>
        <translation>署名鍵は%2の変更%1で%3により置き換えられました。</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル%1を読み取れません。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be looked through.</source>
        <translation>ファイル%1は大きすぎるため、調べることができません。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>the anchors of the history</source>
        <translation>履歴のアンカー</translation>
    </message>
    <message>
        <source>The head is not signed.</source>
        <translation>ヘッドは署名されていません。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>変更セット</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The old key can no longer sign, and every later check tells that it was replaced. Add --yes to do it.</source>
        <translation>古い鍵では署名できなくなり、以後の検証では置き換えられたことが常に示されます。実行するには --yes を追加してください。</translation>
    </message>
    <message>
        <source>Heads are signed with a new key.</source>
        <translation>ヘッドは新しい鍵で署名されます。</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history; ends with 1 when somebody has</source>
        <translation>履歴が書き換えられていないか検証します。書き換えられている場合は終了コード1で終了します</translation>
    </message>
    <message>
        <source>Also against the anchors in this file: a mail, a log, an export; “-”: standard input</source>
        <translation>このファイル（メール、ログ、エクスポート）内のアンカーとも照合します。「-」は標準入力</translation>
    </message>
    <message>
        <source>Print the line that pins the history as it is now, and keep it on this computer</source>
        <translation>現在の履歴を固定する行を出力し、このコンピューターに保管します</translation>
    </message>
    <message>
        <source>List the anchors that are known</source>
        <translation>既知のアンカーを一覧表示します</translation>
    </message>
    <message>
        <source>Sign heads with a new key because the old one is lost</source>
        <translation>古い鍵を紛失したため、新しい鍵でヘッドに署名します</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行します</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has nothing in this section.</source>
        <translation>
            <numerusform>権限%1が必要です。あなたのロール%2は、このセクションの権限を持っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has: %3.</source>
        <translation>
            <numerusform>権限%1が必要です。あなたのロール%2が持つ権限：%3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityRows</name>
    <message>
        <source>This directory asks who you are. Sign in first.</source>
        <translation>このディレクトリは利用者の確認が必要です。先にサインインしてください。</translation>
    </message>
    <message>
        <source>Your account in this directory has been deleted.</source>
        <translation>このディレクトリのあなたのアカウントは削除されています。</translation>
    </message>
    <message>
        <source>Your account in this directory is suspended.</source>
        <translation>このディレクトリのあなたのアカウントは一時停止されています。</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>signed</source>
        <translation>署名あり</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>署名が不正</translation>
    </message>
    <message>
        <source>Backup made: %1 (%2)</source>
        <translation>バックアップを作成しました：%1（%2）</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>There is no backup of this directory.</source>
        <translation>このディレクトリのバックアップはありません。</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “stewardctl backups” lists them.</source>
        <translation>バックアップ「%1」はありません。「stewardctl backups」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Restored %1 from %2</source>
        <translation>%2から%1を復元しました</translation>
    </message>
    <message>
        <source>The damaged file is %1</source>
        <translation>破損したファイルは%1です</translation>
    </message>
    <message>
        <source>Whose credentials were sent since then, this directory does not know: “stewardctl doctor --repair” may read it from the damaged file.</source>
        <translation>その後に誰の認証情報が送信されたかは、このディレクトリではわかりません。「stewardctl doctor --repair」で破損したファイルから読み取れる場合があります。</translation>
    </message>
    <message>
        <source>Without a working password: %1. “stewardctl credentials send” makes a new one.</source>
        <translation>有効なパスワードがないアカウント：%1。「stewardctl credentials send」で新しいパスワードを作成できます。</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>変更%1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>何も変更されていません。それでも実行する場合は --even-if-last を追加してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it.</source>
        <translation>何も変更されていません。実行するには --yes を追加してください。</translation>
    </message>
    <message>
        <source>Instead of WHO: everything as this backup has it; a name of “backups”, “latest” or a file</source>
        <translation>WHOの代わりに、すべてをこのバックアップの状態に戻します。「backups」にある名前、「latest」、またはファイルを指定します</translation>
    </message>
    <message>
        <source>Name accounts or a backup, not both.</source>
        <translation>アカウントかバックアップのどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Make a backup, with a signed note of what is in it</source>
        <translation>内容に関する署名済みの記録とともにバックアップを作成します</translation>
    </message>
    <message>
        <source>A file that does not exist yet; otherwise in your folder</source>
        <translation>まだ存在しないファイル。指定しない場合は既定のフォルダー内に作成</translation>
    </message>
    <message>
        <source>List the backups, the newest first</source>
        <translation>バックアップを新しい順に一覧表示します</translation>
    </message>
    <message>
        <source>Would put %1 in its place; the damaged file would be kept beside it.</source>
        <translation>%1を元の場所に置き、破損したファイルはその隣に残す予定です。</translation>
    </message>
</context>
<context>
    <name>BackupFile</name>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>バックアップ%1を読み取れません。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written. Check that there is space and that you may write in the folder.</source>
        <translation>バックアップ%1を書き込めません。空き容量と、フォルダーへの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The backup %1 is not as it was when it was made. It was left as it is; choose another one.</source>
        <translation>バックアップ%1は作成時の内容と異なります。そのまま残されています。別のバックアップを選択してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>ファイル%1を削除できません。</translation>
    </message>
</context>
<context>
    <name>BackupManifest</name>
    <message>
        <source>Made by hand</source>
        <translation>手動で作成</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Before a change of many rows</source>
        <translation>多数の行の変更前</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>別のバックアップの復元前</translation>
    </message>
    <message>
        <source>Before an update of Steward</source>
        <translation>Stewardの更新前</translation>
    </message>
    <message>
        <source>What is in the backup cannot be read.</source>
        <translation>バックアップの内容を読み取れません。</translation>
    </message>
</context>
<context>
    <name>BackupPolicy</name>
    <message>
        <source>Keep between 1 and %1 backups.</source>
        <translation>保持するバックアップの数は1～%1です。</translation>
    </message>
    <message>
        <source>The number of rows is from 0 (never) to %L1.</source>
        <translation>行数は0（しない）～%L1です。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder %1 for backups cannot be made. Check that there is space and that you may write there.</source>
        <translation>バックアップ用のフォルダー%1を作成できません。空き容量と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed, as the backup before it could not be made. %1 Backups before changes of many rows can be switched off in Settings.</source>
        <translation>変更前のバックアップを作成できなかったため、何も変更されていません。%1 多数の行を変更する前のバックアップは、設定で無効にできます。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be copied into the folder for temporary files. Check that there is space.</source>
        <translation>バックアップ%1を一時ファイル用のフォルダーにコピーできません。空き容量を確認してください。</translation>
    </message>
    <message>
        <source>This backup is of another directory. Nothing was changed; choose one of this directory.</source>
        <translation>このバックアップは別のディレクトリのものです。何も変更されていません。このディレクトリのバックアップを選択してください。</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>This job cannot be retried. Do it again from the table.</source>
        <translation>このジョブは再試行できません。表からもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>“%1” is not known here. Remove it, or use a newer Steward.</source>
        <translation>「%1」はここでは認識されません。削除するか、新しいバージョンのStewardを使用してください。</translation>
    </message>
    <message>
        <source>The value of %1 is not of the right type.</source>
        <translation>%1の値の型が正しくありません。</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>アプリケーション「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>「%1」がないか、テキストではありません。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>フィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no operation “%1”. Use set, clear, add, remove, fill or replace.</source>
        <translation>操作「%1」はありません。set、clear、add、remove、fill、replaceのいずれかを使用してください。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>「%1」はtrueでもfalseでもありません。</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this way.</source>
        <translation>%1はこの方法では変更できません。</translation>
    </message>
    <message>
        <source>The template of %1 is empty. Enter one, for example {first}.{last}.</source>
        <translation>%1のテンプレートが空です。{first}.{last}のように入力してください。</translation>
    </message>
    <message>
        <source>Enter what is to be replaced in %1.</source>
        <translation>%1で置き換える対象を入力してください。</translation>
    </message>
    <message>
        <source>Choose the applications that are to be removed.</source>
        <translation>外すアプリケーションを選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one field to change.</source>
        <translation>変更するフィールドを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>%1 is changed twice. Change each field once.</source>
        <translation>%1が2回変更されています。各フィールドの変更は1回にしてください。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>「%1」はリストではありません。</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1を%2に設定</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1を消去</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1：%2を追加</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1：%2を削除</translation>
    </message>
    <message>
        <source>“%2” replaced by “%3” in %1</source>
        <translation>%1の「%2」を「%3」に置換</translation>
    </message>
    <message>
        <source>Owner cleared</source>
        <translation>担当者を消去</translation>
    </message>
    <message>
        <source>Owner set to %1</source>
        <translation>担当者を%1に設定</translation>
    </message>
</context>
<context>
    <name>BulkEditOptions</name>
    <message>
        <source>“%1” is no field. Use one of: %2.</source>
        <translation>「%1」はフィールドではありません。次のいずれかを使用してください：%2。</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD=VALUE.</source>
        <translation>「%1」は%2の値ではありません。FIELD=VALUEの形式で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD/FIND/WITH; any sign that neither text has can stand for the slashes.</source>
        <translation>「%1」は%2の値ではありません。FIELD/FIND/WITHの形式で指定してください。どちらのテキストにも含まれない任意の記号をスラッシュの代わりに使用できます。</translation>
    </message>
    <message>
        <source>Set a field of all of them: %1, or owner (of the credential)</source>
        <translation>すべてのアカウントにフィールドを設定します：%1、または（認証情報の）owner</translation>
    </message>
    <message>
        <source>Empty a field</source>
        <translation>フィールドを空にします</translation>
    </message>
    <message>
        <source>Add external applications: applications=Salesforce</source>
        <translation>外部アプリケーションを追加します：applications=Salesforce</translation>
    </message>
    <message>
        <source>Remove external applications</source>
        <translation>外部アプリケーションを外します</translation>
    </message>
    <message>
        <source>Fill a field from a pattern such as email={first}.{last}@example.com</source>
        <translation>email={first}.{last}@example.comのようなパターンでフィールドを埋めます</translation>
    </message>
    <message>
        <source>Replace a text within a field</source>
        <translation>フィールド内のテキストを置換します</translation>
    </message>
    <message>
        <source>--replace tells capital letters from small ones</source>
        <translation>--replace は大文字と小文字を区別します</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --set organization=Bank.</source>
        <translation>変更する内容が指定されていません。--set organization=Bank などのオプションを追加してください。</translation>
    </message>
</context>
<context>
    <name>BulkJobs</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 would change, %2 are so already, %3 would be left out.</source>
        <translation>変更予定：%1、すでに同じ内容：%2、除外予定：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 takes a number from 1.</source>
        <translation>%1には1以上の数値を指定してください。</translation>
    </message>
    <message>
        <source>All accounts with this, as for list</source>
        <translation>listと同様に、この条件に一致するすべてのアカウント</translation>
    </message>
    <message>
        <source>Write what became of every row into this file</source>
        <translation>各行の結果をこのファイルに書き出します</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match</source>
        <translation>これより多くのアカウントが一致した場合は何もしません</translation>
    </message>
    <message>
        <source>Name accounts, or say which with --where: not both.</source>
        <translation>アカウントを指定するか、--where で条件を指定してください。両方は指定できません。</translation>
    </message>
    <message>
        <source>%1 accounts match, and %2 at most were expected. Nothing was changed.</source>
        <translation>%1件のアカウントが一致しましたが、上限は%2件に指定されています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>変更なし：%1。%2</translation>
    </message>
    <message>
        <source>%1: %2 [result %3]</source>
        <translation>%1：%2［結果%3］</translation>
    </message>
    <message>
        <source>%1: %2 [change %3, result %4]</source>
        <translation>%1：%2［変更%3、結果%4］</translation>
    </message>
    <message>
        <source>Left alone: row %1, %2. %3</source>
        <translation>そのままにしました: %1 行目、%2。%3</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>ログイン再開</translation>
    </message>
</context>
<context>
    <name>BulkPlanner</name>
    <message>
        <source>%1 would stop</source>
        <translation>%1が停止します</translation>
    </message>
    <message>
        <source>The last one who can edit roles. Give this privilege to somebody else first.</source>
        <translation>ロールを編集できる最後のアカウントです。先にほかの人にこの権限を与えてください。</translation>
    </message>
    <message>
        <source>The last one who can edit administrators. Give this privilege to somebody else first.</source>
        <translation>管理者を編集できる最後のアカウントです。先にほかの人にこの権限を与えてください。</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else; look at it again.</source>
        <translation>その間にほかの人が変更しました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Deleted for good meanwhile</source>
        <translation>その間に完全に削除されました</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>ごみ箱内</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same email.</source>
        <translation>この選択範囲の%1が同じメールアドレスになります。</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same user name.</source>
        <translation>この選択範囲の%1が同じユーザー名になります。</translation>
    </message>
    <message>
        <source>Somebody else has this email or user name.</source>
        <translation>ほかの人がこのメールアドレスまたはユーザー名を使用しています。</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer exist(s).</source>
        <translation>
            <numerusform>%Ln件はすでに存在しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the recycle bin.</source>
        <translation>
            <numerusform>%Ln件はごみ箱にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not have such a field.</source>
        <translation>
            <numerusform>%Ln件にはそのフィールドがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get a value that cannot be.</source>
        <translation>
            <numerusform>%Ln件は無効な値になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get what another account has.</source>
        <translation>
            <numerusform>%Ln件はほかのアカウントと値が重複します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow %Ln of these changes.</source>
        <translation>
            <numerusform>%Ln件の変更は、あなたのロールでは許可されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are needed so that somebody can edit roles and administrators.</source>
        <translation>
            <numerusform>%Ln件は、ロールと管理者を編集できる人を残すために必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were changed meanwhile.</source>
        <translation>
            <numerusform>%Ln件はその間に変更されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for other reasons.</source>
        <translation>
            <numerusform>%Ln件はその他の理由によります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 would stop %2.</source>
        <translation>%1を変更すると%2が停止します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln人の管理者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln件のAPIユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>None of these rows has it</source>
        <translation>これらの行にこのフィールドはありません</translation>
    </message>
    <message>
        <source>%1 for all %2</source>
        <comment>a value and a number</comment>
        <translation>%2件すべて%1</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>複数の値</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a value: 40 Active</comment>
        <translation>%1件：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are left out.</source>
        <translation>
            <numerusform>%Ln行は除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working.</source>
        <comment>several integrations</comment>
        <translation>%1は動作しなくなります。</translation>
    </message>
    <message>
        <source>%1 will have only one API user left.</source>
        <translation>%1のAPIユーザーは1件のみになります。</translation>
    </message>
</context>
<context>
    <name>ChainVerification</name>
    <message>
        <source>Change %1 is missing, or another one stands in its place.</source>
        <translation>変更%1がないか、別の変更がその位置にあります。</translation>
    </message>
    <message>
        <source>Change %1 is missing; what it changed is still there.</source>
        <translation>変更%1がありませんが、その変更の内容は残っています。</translation>
    </message>
    <message>
        <source>Change %1 has a value that Steward never writes.</source>
        <translation>変更%1に、Stewardが書き込むことのない値があります。</translation>
    </message>
    <message>
        <source>Change %1 is of a kind that this version of Steward does not know.</source>
        <translation>変更%1は、このバージョンのStewardが認識できない種類です。</translation>
    </message>
    <message>
        <source>Change %1 is hashed in a way that this version of Steward does not know.</source>
        <translation>変更%1は、このバージョンのStewardが認識できない方式でハッシュ化されています。</translation>
    </message>
    <message>
        <source>The parts of change %1 are not complete or not in order.</source>
        <translation>変更%1の各部分が不完全か、順序どおりではありません。</translation>
    </message>
    <message>
        <source>Change %1 does not follow the change before it.</source>
        <translation>変更%1は直前の変更から続いていません。</translation>
    </message>
    <message>
        <source>Change %1 does not have the content that its hash covers.</source>
        <translation>変更%1の内容がハッシュの対象と一致しません。</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>API user for %1</source>
        <translation>%1用のAPIユーザー</translation>
    </message>
    <message>
        <source>Administrator with the role %1</source>
        <translation>ロール%1の管理者</translation>
    </message>
    <message>
        <source>API user for %1 in %2</source>
        <translation>%2の%1用のAPIユーザー</translation>
    </message>
    <message>
        <source>Administrator with the role %1 in %2</source>
        <translation>%2のロール%1の管理者</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新しいロール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) added</source>
        <translation>
            <numerusform>%Ln件の権限を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) removed</source>
        <translation>
            <numerusform>%Ln件の権限を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Directory created</source>
        <translation>ディレクトリを作成</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>ログイン再開</translation>
    </message>
    <message>
        <source>Into the recycle bin</source>
        <translation>ごみ箱へ移動</translation>
    </message>
    <message>
        <source>Out of the recycle bin</source>
        <translation>ごみ箱から復元</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Takes back entry %1</source>
        <translation>エントリ%1を元に戻す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → nothing</source>
        <translation>%1 → なし</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message>
        <source>Directory created</source>
        <translation>ディレクトリを作成</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1を追加</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウントを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1を変更</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウントを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Login suspended for %1</source>
        <translation>%1のログインを一時停止</translation>
    </message>
    <message numerus="yes">
        <source>Login suspended for %Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウントのログインを一時停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Login resumed for %1</source>
        <translation>%1のログインを再開</translation>
    </message>
    <message numerus="yes">
        <source>Login resumed for %Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウントのログインを再開</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1を削除</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウントを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1を復元</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウントを復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1 for good</source>
        <translation>%1を完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s) for good</source>
        <translation>
            <numerusform>%Ln件のアカウントを完全に削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the application %1</source>
        <translation>アプリケーション%1を変更</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻した操作：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直した操作：%1</translation>
    </message>
    <message>
        <source>Credentials queued for %1</source>
        <translation>%1の認証情報を送信待ちに追加</translation>
    </message>
    <message numerus="yes">
        <source>Credentials queued for %Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウントの認証情報を送信待ちに追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials of %1 revoked</source>
        <translation>%1の認証情報を失効</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) revoked</source>
        <translation>
            <numerusform>%Ln件のアカウントの認証情報を失効</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 shown once</source>
        <translation>%1のパスワードを1回だけ表示</translation>
    </message>
    <message>
        <source>Credentials mail to %1 begun</source>
        <translation>%1への認証情報メールを開始</translation>
    </message>
    <message>
        <source>Credentials mail to %1</source>
        <translation>%1への認証情報メール</translation>
    </message>
    <message numerus="yes">
        <source>Credentials mail to %Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウントへの認証情報メール</numerusform>
        </translation>
    </message>
    <message>
        <source>First use of the credentials of %1</source>
        <translation>%1の認証情報の初回使用</translation>
    </message>
    <message>
        <source>Credentials of %1 expired</source>
        <translation>%1の認証情報が期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) expired</source>
        <translation>
            <numerusform>%Ln件のアカウントの認証情報が期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on the credentials of %1 changed</source>
        <translation>%1の認証情報のメモを変更</translation>
    </message>
    <message>
        <source>Settings changed: %1</source>
        <translation>設定を変更：%1</translation>
    </message>
    <message>
        <source>Changed the role %1</source>
        <translation>ロール%1を変更</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1がサインイン</translation>
    </message>
    <message>
        <source>Sign-in as %1 refused</source>
        <translation>%1としてのサインインを拒否</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1がサインアウト</translation>
    </message>
    <message>
        <source>%1 chose a new password</source>
        <translation>%1が新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否：%1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1をエクスポート</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>%1を閲覧</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1をインポート</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウントをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>バックアップを作成：%1</translation>
    </message>
    <message>
        <source>Directory restored from the backup of %1</source>
        <translation>%1のバックアップからディレクトリを復元</translation>
    </message>
    <message>
        <source>Added the application %1</source>
        <translation>アプリケーション%1を追加</translation>
    </message>
    <message>
        <source>Deleted the application %1</source>
        <translation>アプリケーション%1を削除</translation>
    </message>
    <message>
        <source>Added the role %1</source>
        <translation>ロール%1を追加</translation>
    </message>
    <message>
        <source>Deleted the role %1</source>
        <translation>ロール%1を削除</translation>
    </message>
    <message>
        <source>Synced with the server</source>
        <translation>サーバーと同期しました</translation>
    </message>
    <message>
        <source>Synced %1 with the server</source>
        <translation>%1をサーバーと同期しました</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln account(s) with the server</source>
        <translation>
            <numerusform>%Ln件のアカウントをサーバーと同期しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Password shown</source>
        <translation>パスワードの表示</translation>
    </message>
    <message>
        <source>Mail begun</source>
        <translation>メール開始</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>初回使用</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>サインイン失敗</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>View</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back to a backup</source>
        <translation>バックアップへの復元</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>すべての閲覧</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>すべての変更</translation>
    </message>
    <message>
        <source>All access</source>
        <translation>すべてのアクセス</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>すべてのダウンロード</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新しいアプリケーション</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>アプリケーションの削除</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新しいロール</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>ロールの削除</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <comment>what runs: Importing</comment>
        <translation>%1が完了していません</translation>
    </message>
    <message>
        <source>When it is cancelled, everything is put back as it was. Otherwise the window stays open until it is done.</source>
        <translation>キャンセルすると、すべて元の状態に戻ります。キャンセルしない場合、完了するまでウィンドウは開いたままになります。</translation>
    </message>
    <message>
        <source>Cancel It and Close</source>
        <translation>キャンセルして閉じる</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Settings are not saved</source>
        <translation>設定が保存されていません</translation>
    </message>
    <message>
        <source>What was changed on the Settings page is lost when the window is closed.</source>
        <translation>ウィンドウを閉じると、設定ページで変更した内容は失われます。</translation>
    </message>
    <message>
        <source>Discard and Close</source>
        <translation>破棄して閉じる</translation>
    </message>
</context>
<context>
    <name>ColumnTarget</name>
    <message>
        <source>Do not import</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>サインイン可</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Uses %1</source>
        <comment>an external application</comment>
        <translation>%1を使用</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>There is no column “%1”. Use one of: %2.</source>
        <translation>列「%1」はありません。次のいずれかを使用してください：%2。</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>パスワードの有効期限</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Administers the administrators and API users of a Steward directory.</source>
        <translation>Stewardディレクトリの管理者とAPIユーザーを管理します。</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>バージョンを表示して終了します</translation>
    </message>
    <message>
        <source>Print this text and end</source>
        <translation>このテキストを表示して終了します</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>「%1 --help」を参照してください。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>オプション「%1」はありません。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>ここではオプション「%1」は使用できません。</translation>
    </message>
    <message>
        <source>“%1” is more than was expected. Name the directory with --directory FILE.</source>
        <translation>「%1」は余分な引数です。ディレクトリは --directory FILE で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is more than was expected.</source>
        <translation>「%1」は余分な引数です。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>不足しているもの：%1。</translation>
    </message>
    <message>
        <source>The directory file; may stand before or after the command</source>
        <translation>ディレクトリファイル。コマンドの前にも後にも指定できます</translation>
    </message>
    <message>
        <source>Sign in as this person; the password is read from standard input, one line</source>
        <translation>この人としてサインインします。パスワードは標準入力から1行で読み取ります</translation>
    </message>
    <message>
        <source>Read passwords from this file descriptor instead, one a line</source>
        <translation>代わりにこのファイル記述子からパスワードを1行に1つずつ読み取ります</translation>
    </message>
    <message>
        <source>Who did what: list, show, export</source>
        <translation>誰が何をしたか：list、show、export</translation>
    </message>
    <message>
        <source>External applications: add, edit, delete, list</source>
        <translation>外部アプリケーション：add、edit、delete、list</translation>
    </message>
    <message>
        <source>Proof that the history was not rewritten: verify, head, anchors</source>
        <translation>履歴が書き換えられていないことの証明：verify、head、anchors</translation>
    </message>
    <message>
        <source>What differs between here and the server: list, resolve</source>
        <translation>ローカルとサーバーの相違：list、resolve</translation>
    </message>
    <message>
        <source>Passwords and their mails: send, list, revoke, note</source>
        <translation>パスワードとそのメール：send、list、revoke、note</translation>
    </message>
    <message>
        <source>The mail server: set, show, test</source>
        <translation>メールサーバー：set、show、test</translation>
    </message>
    <message>
        <source>Your own password: change</source>
        <translation>自分のパスワード：change</translation>
    </message>
    <message>
        <source>What is asked of passwords and addresses: set, show</source>
        <translation>パスワードとアドレスに求める条件：set、show</translation>
    </message>
    <message>
        <source>The server that the directory is kept in step with</source>
        <translation>ディレクトリの同期先のサーバー</translation>
    </message>
    <message>
        <source>Roles and their privileges: add, edit, copy, delete, list, compare</source>
        <translation>ロールとその権限：add、edit、copy、delete、list、compare</translation>
    </message>
    <message>
        <source>Whether the directory asks who works with it: set, show, keep</source>
        <translation>作業する人をディレクトリが確認するかどうか：set、show、keep</translation>
    </message>
    <message>
        <source>The texts of the mails: show, set, reset</source>
        <translation>メールの文面：show、set、reset</translation>
    </message>
    <message>
        <source>The results could not be written. Check the disk or the program that reads them.</source>
        <translation>結果を書き込めませんでした。ディスク、または結果を読み取るプログラムを確認してください。</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>After the change, no API user can sign in for what stops.</source>
        <translation>変更後は、停止する連携にサインインできるAPIユーザーがいなくなります。</translation>
    </message>
    <message>
        <source>Undo takes the whole change back.</source>
        <translation>「元に戻す」で変更全体を取り消せます。</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>それでも変更</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>After the import, no API user can sign in for what stops.</source>
        <translation>インポート後は、停止する連携にサインインできるAPIユーザーがいなくなります。</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>「元に戻す」でインポート全体を取り消せます。</translation>
    </message>
    <message>
        <source>Import Anyway</source>
        <translation>それでもインポート</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>変更を破棄しますか？</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Starts working</source>
        <translation>動作を開始</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>%1が残ります</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln API user(s)</source>
        <translation>
            <numerusform>%Ln件のAPIユーザーが残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>動作を停止</translation>
    </message>
    <message>
        <source>Does not work already</source>
        <translation>すでに停止中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other API user(s)</source>
        <translation>
            <numerusform>ほか%Ln件のAPIユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps working through %2.</source>
        <translation>%1は%2により引き続き動作します。</translation>
    </message>
    <message>
        <source>%1 keeps working for %2 through %3.</source>
        <translation>%1は%3により%2で引き続き動作します。</translation>
    </message>
    <message>
        <source>No other API user can still sign in for it.</source>
        <translation>この連携にサインインできるAPIユーザーはほかにいません。</translation>
    </message>
    <message>
        <source>No other API user can still sign in for them.</source>
        <translation>これらの連携にサインインできるAPIユーザーはほかにいません。</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for it.</source>
        <translation>%1（%2）は、この連携に現在サインインできる唯一のAPIユーザーです。</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for them.</source>
        <translation>%1（%2）は、これらの連携に現在サインインできる唯一のAPIユーザーです。</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>認証情報を送信</translation>
    </message>
    <message>
        <source>Send new credentials to %1?</source>
        <translation>%1に新しい認証情報を送信しますか？</translation>
    </message>
    <message>
        <source>A mail with the user name and a new password goes to %1. From then on, the present password works no longer.</source>
        <translation>ユーザー名と新しいパスワードを記載したメールが%1に送信されます。以後、現在のパスワードは使用できなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Send new credentials to %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln件のアカウントに新しい認証情報を送信しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a mail with its user name and a new password. From then on, the present passwords work no longer.</source>
        <translation>それぞれのアカウントに、ユーザー名と新しいパスワードを記載したメールが送信されます。以後、現在のパスワードは使用できなくなります。</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back.</source>
        <translation>送信したメールは取り消せません。</translation>
    </message>
    <message>
        <source>Revoke Credentials</source>
        <translation>認証情報を失効</translation>
    </message>
    <message>
        <source>Revoke the credentials of %1?</source>
        <translation>%1の認証情報を失効させますか？</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the credentials of %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln件のアカウントの認証情報を失効させますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of %1 works no longer, and a queued mail is not sent.</source>
        <translation>%1のパスワードは使用できなくなり、送信待ちのメールは送信されません。</translation>
    </message>
    <message>
        <source>Their passwords work no longer, and queued mails are not sent.</source>
        <translation>これらのアカウントのパスワードは使用できなくなり、送信待ちのメールは送信されません。</translation>
    </message>
    <message>
        <source>They cannot connect until new credentials are sent.</source>
        <translation>新しい認証情報が送信されるまで接続できません。</translation>
    </message>
    <message>
        <source>Revoke Anyway</source>
        <translation>それでも失効</translation>
    </message>
    <message>
        <source>A password that was revoked does not come back; send new credentials instead.</source>
        <translation>失効させたパスワードは元に戻りません。代わりに新しい認証情報を送信してください。</translation>
    </message>
    <message>
        <source>Show Password Once</source>
        <translation>パスワードを1回だけ表示</translation>
    </message>
    <message>
        <source>Make a new password for %1 and show it here?</source>
        <translation>%1の新しいパスワードを作成して、ここに表示しますか？</translation>
    </message>
    <message>
        <source>For somebody at this desk who gets no mail. The present password works no longer. Activity keeps that you have seen the new one.</source>
        <translation>メールを受け取れない人が目の前にいる場合に使用します。現在のパスワードは使用できなくなります。新しいパスワードをあなたが見たことはアクティビティに記録されます。</translation>
    </message>
    <message>
        <source>It is shown only once; nobody can look it up later.</source>
        <translation>表示されるのは1回だけです。後から確認することは誰にもできません。</translation>
    </message>
    <message>
        <source>Show Password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>After the deletion, they cannot connect until other API users are set up.</source>
        <translation>削除後は、ほかのAPIユーザーが設定されるまで接続できません。</translation>
    </message>
    <message>
        <source>After the deletion, %1 cannot connect until another API user is set up.</source>
        <translation>削除後は、別のAPIユーザーが設定されるまで%1は接続できません。</translation>
    </message>
    <message>
        <source>Delete API User</source>
        <translation>APIユーザーの削除</translation>
    </message>
    <message>
        <source>Delete Administrator</source>
        <translation>管理者の削除</translation>
    </message>
    <message>
        <source>Delete API Users</source>
        <translation>APIユーザーの削除</translation>
    </message>
    <message>
        <source>Delete Administrators</source>
        <translation>管理者の削除</translation>
    </message>
    <message>
        <source>Delete Accounts</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>はい、APIユーザーを削除</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>はい、管理者を削除</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln API User(s)</source>
        <translation>
            <numerusform>はい、%Ln件のAPIユーザーを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Administrator(s)</source>
        <translation>
            <numerusform>はい、%Ln人の管理者を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Account(s)</source>
        <translation>
            <numerusform>はい、%Ln件のアカウントを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>%Ln件のAPIユーザーを削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln administrator(s)?</source>
        <translation>
            <numerusform>%Ln人の管理者を削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln件のアカウントを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can no longer use the API.</source>
        <translation>%1はAPIを使用できなくなります。</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Activity keeps what %2 has done.</source>
        <translation>%1はサインインできなくなります。%2が行った操作はアクティビティに残ります。</translation>
    </message>
    <message>
        <source>They can no longer use the API.</source>
        <translation>これらのAPIユーザーはAPIを使用できなくなります。</translation>
    </message>
    <message>
        <source>They can no longer sign in. Activity keeps what they have done.</source>
        <translation>これらの管理者はサインインできなくなります。行った操作はアクティビティに残ります。</translation>
    </message>
    <message>
        <source>They can no longer sign in or use the API.</source>
        <translation>これらのアカウントはサインインもAPIの使用もできなくなります。</translation>
    </message>
    <message>
        <source>Yes, Delete Anyway</source>
        <translation>はい、それでも削除</translation>
    </message>
    <message>
        <source>Create &amp;Replacement…</source>
        <translation>代わりを作成(&amp;R)…</translation>
    </message>
    <message>
        <source>Undo brings the accounts back, but not their passwords.</source>
        <translation>「元に戻す」でアカウントは戻りますが、パスワードは戻りません。</translation>
    </message>
    <message>
        <source>Undo brings the account back, but not its password.</source>
        <translation>「元に戻す」でアカウントは戻りますが、パスワードは戻りません。</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1を完全に削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s) for good?</source>
        <translation>
            <numerusform>%Ln件のアカウントを完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The account leaves the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>アカウントはごみ箱からなくなり、復元できません。行った操作はアクティビティに残ります。</translation>
    </message>
    <message>
        <source>The accounts leave the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>これらのアカウントはごみ箱からなくなり、復元できません。行った操作はアクティビティに残ります。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Yes, Delete for Good</source>
        <translation>はい、完全に削除</translation>
    </message>
    <message>
        <source>Delete Application</source>
        <translation>アプリケーションの削除</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%1は%2が使用しています</translation>
    </message>
    <message numerus="yes">
        <source>%1 is used by %Ln API user(s)</source>
        <translation>
            <numerusform>%1は%Ln件のAPIユーザーが使用しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the application from this API user first, then delete it.</source>
        <translation>先にこのAPIユーザーからアプリケーションを外し、その後で削除してください。</translation>
    </message>
    <message>
        <source>Remove the application from these API users first, then delete it.</source>
        <translation>先にこれらのAPIユーザーからアプリケーションを外し、その後で削除してください。</translation>
    </message>
    <message>
        <source>No API user has this application. It can no longer be chosen.</source>
        <translation>このアプリケーションを使用しているAPIユーザーはいません。以後、選択できなくなります。</translation>
    </message>
    <message>
        <source>Undo brings the application back.</source>
        <translation>「元に戻す」でアプリケーションが戻ります。</translation>
    </message>
    <message>
        <source>Yes, Delete Application</source>
        <translation>はい、アプリケーションを削除</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit roles</source>
        <translation>ロールを編集できるのは%1が最後です</translation>
    </message>
    <message>
        <source>Give this privilege to someone else first.</source>
        <translation>先にほかの人にこの権限を与えてください。</translation>
    </message>
    <message>
        <source>After the change, they cannot connect until other API users are set up.</source>
        <translation>変更後は、ほかのAPIユーザーが設定されるまで接続できません。</translation>
    </message>
    <message>
        <source>After the change, %1 cannot connect until another API user is set up.</source>
        <translation>変更後は、別のAPIユーザーが設定されるまで%1は接続できません。</translation>
    </message>
    <message>
        <source>During the suspension, they cannot connect.</source>
        <translation>一時停止中は接続できません。</translation>
    </message>
    <message>
        <source>During the suspension, %1 cannot connect.</source>
        <translation>一時停止中、%1は接続できません。</translation>
    </message>
    <message>
        <source>Suspend the login of %1?</source>
        <translation>%1のログインを一時停止しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln API user(s)?</source>
        <translation>
            <numerusform>%Ln件のAPIユーザーのログインを一時停止しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln administrator(s)?</source>
        <translation>
            <numerusform>%Ln人の管理者のログインを一時停止しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln件のアカウントのログインを一時停止しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot use the API until the login is resumed.</source>
        <translation>ログインが再開されるまで、%1はAPIを使用できません。</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the login is resumed.</source>
        <translation>ログインが再開されるまで、%1はサインインできません。</translation>
    </message>
    <message>
        <source>They cannot use the API until the logins are resumed.</source>
        <translation>ログインが再開されるまで、これらのAPIユーザーはAPIを使用できません。</translation>
    </message>
    <message>
        <source>They cannot sign in until the logins are resumed.</source>
        <translation>ログインが再開されるまで、これらのアカウントはサインインできません。</translation>
    </message>
    <message>
        <source>Suspend Login</source>
        <translation>ログインを一時停止</translation>
    </message>
    <message>
        <source>Suspend Logins</source>
        <translation>ログインを一時停止</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln Login(s)</source>
        <translation>
            <numerusform>%Ln件のログインを一時停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend Anyway</source>
        <translation>それでも一時停止</translation>
    </message>
    <message>
        <source>Undo lets the account sign in again.</source>
        <translation>「元に戻す」でアカウントは再びサインインできるようになります。</translation>
    </message>
    <message>
        <source>Undo lets the accounts sign in again.</source>
        <translation>「元に戻す」でこれらのアカウントは再びサインインできるようになります。</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Remove Application</source>
        <translation>アプリケーションを外す</translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>それでも外す</translation>
    </message>
    <message>
        <source>Undo gives the application back to the account.</source>
        <translation>「元に戻す」でアプリケーションがアカウントに戻ります。</translation>
    </message>
    <message>
        <source>Move to Another Organization</source>
        <translation>別の組織へ移動</translation>
    </message>
    <message>
        <source>Move Anyway</source>
        <translation>それでも移動</translation>
    </message>
    <message>
        <source>Undo moves the account back.</source>
        <translation>「元に戻す」でアカウントが元の組織に戻ります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>それでも元に戻す</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The directory file could not be opened. Check that it is there and that you may read and write it.</source>
        <translation>ディレクトリファイルを開けませんでした。ファイルが存在し、読み書きする権限があるか確認してください。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt could not be used.</source>
        <translation>QtのSQLiteドライバーを使用できませんでした。</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>Mail failed</source>
        <translation>メール失敗</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>到着の可能性あり</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent, not used</source>
        <translation>送信済み、未使用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Shown, not used</source>
        <translation>表示済み、未使用</translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>This account has been deleted by somebody else meanwhile. Nothing was changed.</source>
        <translation>このアカウントはその間にほかの人によって削除されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The account is in the recycle bin. Restore it first.</source>
        <translation>アカウントはごみ箱にあります。先に復元してください。</translation>
    </message>
    <message>
        <source>The login is suspended. Resume it first.</source>
        <translation>ログインが一時停止されています。先に再開してください。</translation>
    </message>
    <message>
        <source>The policy allows only addresses at %1. Change the address or the policy.</source>
        <translation>ポリシーで許可されているアドレスのドメインは%1のみです。アドレスまたはポリシーを変更してください。</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>導入先</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>The server issues the passwords of this directory. Ask for new ones there, or let this console issue them (Sync, Remote Settings).</source>
        <translation>このディレクトリのパスワードはサーバーが発行します。サーバー側で新しいパスワードを依頼するか、このコンソールが発行するように設定してください（「同期」の「リモートサーバーの設定」）。</translation>
    </message>
    <message>
        <source>The account has no credential.</source>
        <translation>このアカウントには認証情報がありません。</translation>
    </message>
</context>
<context>
    <name>CredentialCommands</name>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Would revoke the credentials of %1</source>
        <translation>%1の認証情報が失効する予定です</translation>
    </message>
    <message>
        <source>Nothing to note was named. Add --deployed-at, --owner or --ticket with a text.</source>
        <translation>記録する内容が指定されていません。--deployed-at、--owner、--ticket のいずれかをテキストとともに追加してください。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>state, name, address</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4</source>
        <comment>state, name, address, reason</comment>
        <translation>%1：%2（%3）。%4</translation>
    </message>
    <message>
        <source>uid, user name or email; without any, everybody</source>
        <translation>uid、ユーザー名またはメールアドレス。指定しない場合は全員</translation>
    </message>
    <message>
        <source>Queue a mail with a new password for some of them; “deliver” or the console sends it</source>
        <translation>指定したアカウントへの新しいパスワードのメールを送信待ちにします。「deliver」またはコンソールが送信します</translation>
    </message>
    <message>
        <source>List the state of passwords and their mails</source>
        <translation>パスワードとそのメールの状態を一覧表示します</translation>
    </message>
    <message>
        <source>Take the passwords of some of them away</source>
        <translation>指定したアカウントのパスワードを失効させます</translation>
    </message>
    <message>
        <source>Note where a password is used, and by whom</source>
        <translation>パスワードを誰がどこで使用しているかを記録します</translation>
    </message>
    <message>
        <source>Where it is deployed</source>
        <translation>導入先</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>導入先での担当者</translation>
    </message>
    <message>
        <source>Under which ticket</source>
        <translation>対応するチケット</translation>
    </message>
    <message>
        <source>Send the mails that are due now</source>
        <translation>送信予定時刻になったメールを送信します</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>メールサーバーのパスワードをこのファイル記述子から読み取ります</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the mails</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>CredentialPolicy</name>
    <message>
        <source>A password has %1 to %2 characters. Enter a length between them.</source>
        <translation>パスワードの長さは%1～%2文字です。この範囲の長さを入力してください。</translation>
    </message>
    <message>
        <source>An unused password expires after 1 to %1 hours, or with 0 never.</source>
        <translation>未使用のパスワードは1～%1時間で期限切れになります。0の場合は期限切れになりません。</translation>
    </message>
    <message>
        <source>A password expires after 1 to %1 days, or with 0 never.</source>
        <translation>パスワードは1～%1日で期限切れになります。0の場合は期限切れになりません。</translation>
    </message>
    <message>
        <source>Warn 1 to %1 days before a password expires.</source>
        <translation>パスワードの有効期限の1～%1日前に警告します。</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Enter it as in an address, for example example.com.</source>
        <translation>「%1」はドメインではありません。example.comのように、アドレスに使用する形で入力してください。</translation>
    </message>
</context>
<context>
    <name>DelimitedText</name>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and double those inside, or read the file without quotation marks.</source>
        <translation>引用符で始まらないセルの中に引用符があります。セル全体を引用符で囲んで内部の引用符を二重にするか、引用符なしとしてファイルを読み取ってください。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or read the file without quotation marks.</source>
        <translation>ここで始まる引用符が閉じられていません。引用符を閉じるか、引用符なしとしてファイルを読み取ってください。</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark of a cell. Double quotation marks that belong to the cell.</source>
        <translation>セルを閉じる引用符の後に文字があります。セルに含まれる引用符は二重にしてください。</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes. Shorten it, or check the quotation marks before it.</source>
        <translation>セルが%1バイトを超えています。短くするか、その前の引用符を確認してください。</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Choose another separator, or delete columns.</source>
        <translation>列数が%1を超えています。別の区切り文字を選択するか、列を削除してください。</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Import the file in parts.</source>
        <translation>行数が%1を超えています。ファイルを分割してインポートしてください。</translation>
    </message>
    <message>
        <source>Row %1, column %2 (byte %3)</source>
        <translation>行%1、列%2（バイト%3）</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The text is larger than %1. Import it in parts.</source>
        <translation>テキストが%1を超えています。分割してインポートしてください。</translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials sent</source>
        <translation>
            <numerusform>認証情報メール%Ln件を送信済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have arrived</source>
        <translation>
            <numerusform>%Ln件は到着の可能性あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still queued</source>
        <translation>
            <numerusform>%Ln件は送信待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn meanwhile</source>
        <translation>
            <numerusform>%Ln件はその間に取り消し</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCommands</name>
    <message>
        <source>An owner needs %1 too.</source>
        <translation>所有者には%1も必要です。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1のパスワード：</translation>
    </message>
    <message>
        <source>The sample directory has an owner already.</source>
        <translation>サンプルディレクトリにはすでに所有者がいます。</translation>
    </message>
    <message>
        <source>--sign-in needs --owner, who could sign in then.</source>
        <translation>--sign-in には、サインインする人を指定する --owner が必要です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Created the directory “%1” in %2</source>
        <translation>ディレクトリ「%1」を%2に作成しました</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1：%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read. The repaired directory is %1</source>
        <translation>すべて読み取りました。修復したディレクトリは%1です</translation>
    </message>
    <message>
        <source>The repaired directory is %1. Compare it with a backup before you use it.</source>
        <translation>修復したディレクトリは%1です。使用する前にバックアップと比較してください。</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>履歴が改変されています。%1</translation>
    </message>
    <message>
        <source>The directory is damaged. Work with a backup of it, or read what is readable into a new file with “stewardctl doctor --repair NEWFILE”.</source>
        <translation>ディレクトリが破損しています。バックアップを使用するか、「stewardctl doctor --repair NEWFILE」で読み取れる内容を新しいファイルに取り出してください。</translation>
    </message>
    <message>
        <source>No problem found: accounts %1, changes in the history %2.</source>
        <translation>問題は見つかりませんでした。アカウント：%1、履歴の変更：%2。</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>コピーを%1として保存しました</translation>
    </message>
    <message>
        <source>Create the directory file: empty, or with sample accounts</source>
        <translation>ディレクトリファイルを、空の状態またはサンプルアカウント付きで作成します</translation>
    </message>
    <message>
        <source>Fill it with the sample directory</source>
        <translation>サンプルディレクトリの内容を入れます</translation>
    </message>
    <message>
        <source>Name of the directory; otherwise that of the file</source>
        <translation>ディレクトリの名前。指定しない場合はファイルの名前</translation>
    </message>
    <message>
        <source>Its first administrator, with the role Owner</source>
        <translation>最初の管理者（ロールはOwner）</translation>
    </message>
    <message>
        <source>First name of the owner</source>
        <translation>所有者の名</translation>
    </message>
    <message>
        <source>Last name of the owner</source>
        <translation>所有者の姓</translation>
    </message>
    <message>
        <source>Ask for a password whenever it is opened; that of the owner is read, one line</source>
        <translation>開くたびにパスワードを求めます。所有者のパスワードは1行で読み取ります</translation>
    </message>
    <message>
        <source>Check the file, its schema and its history; or read what is readable of a damaged one</source>
        <translation>ファイル、スキーマ、履歴を検査します。または破損したファイルから読み取れる内容を取り出します</translation>
    </message>
    <message>
        <source>Read a damaged file into this new one, and say what is missing; the damaged one is left as it is</source>
        <translation>破損したファイルを読み取ってこの新しいファイルに書き込み、不足しているものを示します。破損したファイルはそのまま残します</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>ディレクトリのコピーを保存します</translation>
    </message>
    <message>
        <source>A file that does not exist yet</source>
        <translation>まだ存在しないファイル</translation>
    </message>
</context>
<context>
    <name>DirectoryDialogs</name>
    <message>
        <source>Open Directory</source>
        <translation>ディレクトリを開く</translation>
    </message>
    <message>
        <source>Steward directories (*.steward);;All files (*)</source>
        <translation>Stewardディレクトリ (*.steward);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Steward directories (*.steward)</source>
        <translation>Stewardディレクトリ (*.steward)</translation>
    </message>
</context>
<context>
    <name>DirectoryFile</name>
    <message>
        <source>The file %1 is damaged. It was left as it is; open a copy or a backup of it.</source>
        <translation>ファイル%1は破損しています。そのまま残されています。コピーまたはバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>ファイル%1を作成できません。フォルダーが存在し、書き込み権限があるか確認してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル%1はありません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1はファイルではありません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>ファイル%1を読み取れません。アクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 is empty. It was left as it is; choose another file, or create a new directory.</source>
        <translation>ファイル%1は空です。そのまま残されています。別のファイルを選択するか、新しいディレクトリを作成してください。</translation>
    </message>
    <message>
        <source>The file %1 is not a Steward directory. It was left as it is.</source>
        <translation>ファイル%1はStewardディレクトリではありません。そのまま残されています。</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of Steward. It was left as it is; install the newer version to open it.</source>
        <translation>ファイル%1は新しいバージョンのStewardで作成されています。そのまま残されています。開くには新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>A directory cannot be copied onto itself. Choose another name.</source>
        <translation>ディレクトリをそれ自体の上にコピーすることはできません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>%1の行が、存在しない%2の行を参照しています。</translation>
    </message>
    <message>
        <source>No temporary file could be created.</source>
        <translation>一時ファイルを作成できませんでした。</translation>
    </message>
    <message>
        <source>The schema lacks: %1</source>
        <translation>スキーマに不足しているもの：%1</translation>
    </message>
    <message>
        <source>The schema has something that is not Steward&apos;s: %1</source>
        <translation>スキーマにStewardのものではない要素があります：%1</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>プログラムの一部がありません。Stewardを再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Enter an email address, for example ana.perez@example.com.</source>
        <translation>メールアドレスを入力してください（例：ana.perez@example.com）。</translation>
    </message>
    <message>
        <source>The address contains %1. Delete that character, or type the address again.</source>
        <translation>アドレスに%1が含まれています。その文字を削除するか、アドレスを入力し直してください。</translation>
    </message>
    <message>
        <source>Addresses in quotation marks are not supported, because many servers refuse them. Enter an address without quotation marks.</source>
        <translation>引用符で囲まれたアドレスは、多くのサーバーで拒否されるためサポートされていません。引用符のないアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>@がありません。完全なアドレスを入力してください（例：ana.perez@example.com）。</translation>
    </message>
    <message>
        <source>The part before @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>@の前の部分がありません。完全なアドレスを入力してください（例：ana.perez@example.com）。</translation>
    </message>
    <message>
        <source>There is more than one @. Enter a single address.</source>
        <translation>@が複数あります。アドレスを1つだけ入力してください。</translation>
    </message>
    <message>
        <source>A blank cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>@の前に空白は使用できません。アドレスを1つだけ入力してください（例：ana.perez@example.com）。</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>@の前に「%1」は使用できません。アドレスを1つだけ入力してください（例：ana.perez@example.com）。</translation>
    </message>
    <message>
        <source>A dot cannot stand at the start or end of the part before @, nor twice in a row. Correct the dots.</source>
        <translation>@の前の部分の先頭と末尾にドットは使用できません。ドットを連続させることもできません。ドットを修正してください。</translation>
    </message>
    <message>
        <source>The part before @ is longer than %1 characters. Enter a shorter address.</source>
        <translation>@の前の部分が%1文字を超えています。もっと短いアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The part after @ is missing. Enter a full address, for example %1@example.com.</source>
        <translation>@の後の部分がありません。完全なアドレスを入力してください（例：%1@example.com）。</translation>
    </message>
    <message>
        <source>The part after @ is too long: a domain name has at most %1 characters, and %2 between two dots. Enter a shorter address.</source>
        <translation>@の後の部分が長すぎます。ドメイン名は最大%1文字、ドットとドットの間は最大%2文字です。もっと短いアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Correct the part after @.</source>
        <translation>「%1」はドメイン名ではありません。@の後の部分を修正してください。</translation>
    </message>
    <message>
        <source>The address ends with a dot. Delete the last dot.</source>
        <translation>アドレスの末尾にドットがあります。最後のドットを削除してください。</translation>
    </message>
    <message>
        <source>The part after @ has no ending. Enter a full address, for example %1@%2.com.</source>
        <translation>@の後の部分に末尾のドメインがありません。完全なアドレスを入力してください（例：%1@%2.com）。</translation>
    </message>
    <message>
        <source>“%1” is a number, not a domain name. Enter an address with a domain name.</source>
        <translation>「%1」は数値で、ドメイン名ではありません。ドメイン名を使用したアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters. Enter a shorter address.</source>
        <translation>アドレスが%1文字を超えています。もっと短いアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The URL contains %1. Delete that character.</source>
        <translation>URLに%1が含まれています。その文字を削除してください。</translation>
    </message>
    <message>
        <source>The URL contains a blank. Delete it, or write it as %20.</source>
        <translation>URLに空白が含まれています。削除するか、%20と記述してください。</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters. Shorten it.</source>
        <translation>URLが%1文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The URL does not begin with https://. Enter it whole, for example https://example.com/api.</source>
        <translation>URLがhttps://で始まっていません。全体を入力してください（例：https://example.com/api）。</translation>
    </message>
    <message>
        <source>This is not a valid URL. Enter it whole, for example https://example.com/api.</source>
        <translation>有効なURLではありません。全体を入力してください（例：https://example.com/api）。</translation>
    </message>
    <message>
        <source>“%1” cannot be used to reach the API. Enter a URL that begins with https://.</source>
        <translation>「%1」ではAPIにアクセスできません。https://で始まるURLを入力してください。</translation>
    </message>
    <message>
        <source>http sends passwords unprotected, and is allowed on this computer only. Begin the URL with https://.</source>
        <translation>httpはパスワードを保護せずに送信するため、このコンピューターに対してのみ使用できます。URLをhttps://で始めてください。</translation>
    </message>
    <message>
        <source>The URL contains a user name or password. Delete everything between // and @.</source>
        <translation>URLにユーザー名またはパスワードが含まれています。//と@の間をすべて削除してください。</translation>
    </message>
    <message>
        <source>The part after # is never sent. Delete it.</source>
        <translation>#より後の部分は送信されません。削除してください。</translation>
    </message>
</context>
<context>
    <name>ExitCode</name>
    <message>
        <source>Exit codes:</source>
        <translation>終了コード：</translation>
    </message>
    <message>
        <source>  0  everything asked for was done</source>
        <translation>  0  要求された処理がすべて完了</translation>
    </message>
    <message>
        <source>  1  some rows were left alone; they are listed on standard error</source>
        <translation>  1  一部の行は変更されていない（標準エラー出力に一覧を表示）</translation>
    </message>
    <message>
        <source>  2  wrong usage, and nothing was changed; or some rows of a job failed, and are listed</source>
        <translation>  2  使い方の誤りにより何も変更されていない、またはジョブの一部の行が失敗（一覧を表示）</translation>
    </message>
    <message>
        <source>  3  what was named was not found, or the name is ambiguous; nothing was changed</source>
        <translation>  3  指定されたものが見つからない、または名前があいまい。何も変更されていない</translation>
    </message>
    <message>
        <source>  4  refused: not allowed, an integration would stop (--even-if-last), or --yes is missing</source>
        <translation>  4  拒否：許可されていない、連携が停止する（--even-if-last）、または --yes がない</translation>
    </message>
    <message>
        <source>  5  conflict: changed meanwhile, or the name, email or file is taken already</source>
        <translation>  5  競合：その間に変更された、または名前、メールアドレス、ファイルがすでに使用されている</translation>
    </message>
    <message>
        <source>  6  the directory cannot be opened, read or written, or doctor found damage</source>
        <translation>  6  ディレクトリを開けない、読み書きできない、またはdoctorが破損を検出</translation>
    </message>
    <message>
        <source>  7  the directory asks who you are: --as is missing, or email or password are wrong</source>
        <translation>  7  ディレクトリが利用者の確認を要求：--as がない、またはメールアドレスかパスワードが正しくない</translation>
    </message>
    <message>
        <source>  Of sync and remote: 3 conflicts or questions wait (conflicts list), 4 the remote was not reached, 5 it does not let us in</source>
        <translation>  syncとremoteの場合：3 競合または質問が未処理（conflicts list）、4 リモートサーバーに接続できない、5 リモートサーバーがサインインを拒否</translation>
    </message>
</context>
<context>
    <name>ExpiryCalendar</name>
    <message>
        <source>Password of %1 (%2) expires</source>
        <translation>%1（%2）のパスワードの有効期限</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>スプレッドシート用CSV</translation>
    </message>
    <message>
        <source>Exact CSV for scripts</source>
        <translation>スクリプト用の厳密なCSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a sheet about the file</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>ジャーナルのヘッド</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no format “%1”. Use one of: %2.</source>
        <translation>形式「%1」はありません。次のいずれかを使用してください：%2。</translation>
    </message>
    <message>
        <source>%1 is for CSV, and %2 has no other form. Leave it out.</source>
        <translation>%1はCSV用です。%2にはほかの形式がありません。省略してください。</translation>
    </message>
    <message>
        <source>What was exported could not be read again.</source>
        <translation>エクスポートした内容を読み直すことができませんでした。</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name, or add --yes to replace it.</source>
        <translation>ファイル%1はすでに存在します。別の名前を選択するか、置き換える場合は --yes を追加してください。</translation>
    </message>
    <message>
        <source>Exported %1 accounts as %2 to %3</source>
        <translation>%1件のアカウントを%2として%3にエクスポートしました</translation>
    </message>
    <message>
        <source>Left out: %1 accounts that your role does not show.</source>
        <translation>除外：あなたのロールでは表示されない%1件のアカウント。</translation>
    </message>
    <message>
        <source>Write accounts into a file that only you can read, with the head of the journal</source>
        <translation>本人だけが読み取れるファイルに、ジャーナルのヘッドとともにアカウントを書き出します</translation>
    </message>
    <message>
        <source>The file; - for standard output</source>
        <translation>ファイル。-は標準出力</translation>
    </message>
    <message>
        <source>%1; otherwise as the file is named. csv is for spreadsheets, csv-exact for scripts</source>
        <translation>%1。指定しない場合はファイル名に従います。csvはスプレッドシート用、csv-exactはスクリプト用です</translation>
    </message>
    <message>
        <source>CSV for scripts: keys, commas, and every value as it is</source>
        <translation>スクリプト用CSV：キー、コンマ、そのままの値</translation>
    </message>
    <message>
        <source>Only accounts with this, as for list</source>
        <translation>listと同様に、この条件に一致するアカウントのみ</translation>
    </message>
    <message>
        <source>Which columns; otherwise all that can be imported again</source>
        <translation>列の指定。指定しない場合は再インポートできるすべての列</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>これらの列で並べ替えます。指定しない場合は追加された順</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>代わりにごみ箱を対象にします</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>既存のファイルを置き換えます</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>外部アプリケーション</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>ロールを選択してください。</translation>
    </message>
    <message>
        <source>There is no role “%1”. Use one of: %2.</source>
        <translation>ロール「%1」はありません。次のいずれかを使用してください：%2。</translation>
    </message>
    <message>
        <source>There is no application “%1”. Use one of: %2.</source>
        <translation>アプリケーション「%1」はありません。次のいずれかを使用してください：%2。</translation>
    </message>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>外部アプリケーションを1つ以上選択してください。1つもないと、APIユーザーは何もできません。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Use yes or no.</source>
        <translation>「%1」はyesでもnoでもありません。yesまたはnoを使用してください。</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use a language tag such as en, es or pt-BR.</source>
        <translation>「%1」は言語ではありません。en、es、pt-BRなどの言語タグを使用してください。</translation>
    </message>
    <message>
        <source>“%1” is not a type. Use person or api-user.</source>
        <translation>「%1」は種類ではありません。personまたはapi-userを使用してください。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message>
        <source>The file %1 belongs to %2, who can change it past Steward.</source>
        <translation>ファイル%1は%2の所有で、Stewardを介さずに変更される可能性があります。</translation>
    </message>
    <message>
        <source>Others on this computer can change the file %1. Take that right from them (chmod 600).</source>
        <translation>このコンピューターのほかのユーザーがファイル%1を変更できます。その権限を取り除いてください（chmod 600）。</translation>
    </message>
    <message>
        <source>Others on this computer can read the file %1. Take that right from them (chmod 600).</source>
        <translation>このコンピューターのほかのユーザーがファイル%1を読み取れます。その権限を取り除いてください（chmod 600）。</translation>
    </message>
    <message>
        <source>The file %1 is on a network drive, where two computers that write at once can damage it. Keep it on a disk of this computer, and connect several consoles through a server.</source>
        <translation>ファイル%1はネットワークドライブにあり、2台のコンピューターが同時に書き込むと破損する可能性があります。このコンピューターのディスクに保管し、複数のコンソールはサーバーを介して接続してください。</translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message>
        <source>“%1” is not a condition. Write it as NAME=VALUE, for example type=api-user.</source>
        <translation>「%1」は条件ではありません。type=api-userのように、NAME=VALUEの形式で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not asked for with “!=”. Write it as %1=VALUE.</source>
        <translation>「%1」に「!=」は使用できません。%1=VALUEの形式で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a status. Use active or suspended.</source>
        <translation>「%1」はステータスではありません。activeまたはsuspendedを使用してください。</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Use type, status, credential, role, application, organization, language, text, expires, unused, only or deleted.</source>
        <translation>「%1」は条件ではありません。type、status、credential、role、application、organization、language、text、expires、unused、only、deletedのいずれかを使用してください。</translation>
    </message>
    <message>
        <source>“%1” can be asked for only once. Leave one of the two conditions out.</source>
        <translation>「%1」は1回だけ指定できます。2つの条件のうち一方を省いてください。</translation>
    </message>
    <message>
        <source>“%1” are not so many days. Use 1d to %2d.</source>
        <translation>「%1」は日数として正しくありません。1dから%2dまでを使用してください。</translation>
    </message>
    <message>
        <source>“%1” is neither days nor a date. Use one such as 30d or 2026-03-18.</source>
        <translation>「%1」は日数でも日付でもありません。30dや2026-03-18のように指定してください。</translation>
    </message>
    <message>
        <source>A text can be asked for only once. Leave one of the two “text” conditions out.</source>
        <translation>テキストは1回だけ指定できます。2つの「text」条件のうち一方を省いてください。</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no. Use yes or no.</source>
        <translation>「%1」はyesでもnoでもありません。yesまたはnoを使用してください。</translation>
    </message>
    <message>
        <source>The condition “text” names no text. Say what is to be found.</source>
        <translation>条件「text」に文字列がありません。何を検索するか指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a state of a credential. Use none, queued, sending, shown, sent, used, retry, unknown, failed, expired or revoked.</source>
        <translation>「%1」は認証情報の状態ではありません。none、queued、sending、shown、sent、used、retry、unknown、failed、expired、revokedのいずれかを使用してください。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>GrammarText</name>
    <message>
        <source>“--directory FILE” may stand here too. “stewardctl --help” lists the exit codes.</source>
        <translation>「--directory FILE」はここにも指定できます。「stewardctl --help」で終了コードの一覧を表示できます。</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>%1 is the last one who can edit roles. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>ロールを編集できるのは%1が最後です。先にほかの人にこの権限を与えてください。</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit administrators. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>管理者を編集できるのは%1が最後です。先にほかの人にこの権限を与えてください。</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>自分が持っていない権限をロールに追加することはできません：%1。</translation>
    </message>
    <message>
        <source>You cannot give %1 the role %2: it holds what you do not (%3).</source>
        <translation>%1にロール%2を与えることはできません。このロールには、あなたが持っていない権限（%3）が含まれています。</translation>
    </message>
    <message>
        <source>%1 holds more than you do (%2). Only somebody who holds that too can change the email, the user name or the password.</source>
        <translation>%1はあなたより多くの権限（%2）を持っています。メールアドレス、ユーザー名、パスワードを変更できるのは、同じ権限を持つ人だけです。</translation>
    </message>
    <message>
        <source>You cannot change your own role, suspend or delete yourself. Ask somebody else.</source>
        <translation>自分のロールの変更、自分自身の一時停止や削除はできません。ほかの人に依頼してください。</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>自分に割り当てられているロールは変更できません。別のロールを持つ人に依頼してください。</translation>
    </message>
    <message>
        <source>%1 is protected and cannot be deleted. Take the protection off first.</source>
        <translation>%1は保護されているため削除できません。先に保護を解除してください。</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>件名に%1が含まれています。その文字を削除してください。</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>件名</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>「%1」は0より大きい数値ではありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo. “stewardctl history” lists the changes.</source>
        <translation>元に戻す変更はありません。「stewardctl history」で変更を一覧表示できます。</translation>
    </message>
    <message>
        <source>Would put back %1</source>
        <translation>%1が元に戻される予定です</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す変更はありません。</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>%1が変更される予定です</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>変更セット</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Take back changes as one, by default your newest one</source>
        <translation>複数の変更をまとめて元に戻します。指定しない場合は自分の最新の変更</translation>
    </message>
    <message>
        <source>Numbers of the changes, as history shows them</source>
        <translation>変更の番号（historyに表示される番号）</translation>
    </message>
    <message>
        <source>Put these accounts back although they were changed since</source>
        <translation>その後に変更されたアカウントも元に戻します</translation>
    </message>
    <message>
        <source>Do again what undo has taken back</source>
        <translation>元に戻した変更をやり直します</translation>
    </message>
    <message>
        <source>List the changes, the newest first</source>
        <translation>変更を新しい順に一覧表示します</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>最大件数。指定しない場合は%1</translation>
    </message>
    <message>
        <source>Only changes of this one: uid, user name or email</source>
        <translation>この人の変更のみ（uid、ユーザー名またはメールアドレス）</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>In the recycle bin since</source>
        <translation>ごみ箱に入った日時</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>メール送信先</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>パスワード作成日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>初回使用</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次回の試行</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>メッセージID</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>導入先</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Chosen by the person</source>
        <translation>本人が設定</translation>
    </message>
    <message>
        <source>Name of the directory</source>
        <translation>ディレクトリの名前</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Stays signed in until</source>
        <translation>サインインの保持期限</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>試みた操作</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <translation>元に戻すエントリ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>ジャーナルのヘッド</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Pause of the mails</source>
        <translation>メールの一時停止</translation>
    </message>
    <message>
        <source>Texts of the mails</source>
        <translation>メールの文面</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>パスワードの規則</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Key that signs the journal</source>
        <translation>ジャーナルの署名鍵</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>差出人アドレス</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>差出人名</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Password in the keychain</source>
        <translation>キーチェーン内のパスワード</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>未使用時の有効期間（時間）</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>有効期間（日）</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>期限切れ前の警告（日）</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>許可するドメイン</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>利用者の確認</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>ロックまでの時間（分）</translation>
    </message>
    <message>
        <source>Stays signed in for (days)</source>
        <translation>サインイン保持期間（日）</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>保持するバックアップ数</translation>
    </message>
    <message>
        <source>Before changes of rows</source>
        <translation>変更前に作成する行数</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>%1 for %2</source>
        <translation>%2の%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will stop working</source>
        <translation>
            <numerusform>%Ln件の連携が動作しなくなります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working</source>
        <translation>%1が動作しなくなります</translation>
    </message>
    <message>
        <source>%1 will stop working for %2</source>
        <translation>%2で%1が動作しなくなります</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 on %2</source>
        <comment>who, and when</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” by %3, after the file was written; the file says “%4”.</source>
        <translation>ファイルの作成後、%1が%3により「%2」に変更されました。ファイルでは「%4」です。</translation>
    </message>
    <message>
        <source>Keep What Is There</source>
        <translation>現在の値を維持</translation>
    </message>
    <message>
        <source>Use the File&apos;s</source>
        <translation>ファイルの値を使用</translation>
    </message>
    <message>
        <source>Changed by %1, after the file was written; kept: %2</source>
        <translation>ファイルの作成後に%1が変更。維持された値：%2</translation>
    </message>
    <message>
        <source>No account has this uid. It was deleted for good, or is of another directory.</source>
        <translation>このuidのアカウントはありません。完全に削除されたか、別のディレクトリのものです。</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Restore the account first.</source>
        <translation>%1はごみ箱にあります。先にアカウントを復元してください。</translation>
    </message>
    <message>
        <source>An administrator and an API user have this email. Say which one is meant.</source>
        <translation>このメールアドレスの管理者とAPIユーザーがあります。どちらを指すのか指定してください。</translation>
    </message>
    <message>
        <source>%1 has this email already.</source>
        <translation>%1がすでにこのメールアドレスを使用しています。</translation>
    </message>
    <message>
        <source>%1 has this user name already.</source>
        <translation>%1がすでにこのユーザー名を使用しています。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1を使用</translation>
    </message>
    <message>
        <source>The same account as row %1 of this file</source>
        <translation>このファイルの行%1と同じアカウントです</translation>
    </message>
    <message>
        <source>Same email as row %1 of this file</source>
        <translation>このファイルの行%1と同じメールアドレスです</translation>
    </message>
    <message>
        <source>Same user name as row %1 of this file</source>
        <translation>このファイルの行%1と同じユーザー名です</translation>
    </message>
    <message>
        <source>Similar to row %1 of this file, check that both exist</source>
        <translation>このファイルの行%1と似ています。両方とも実在するか確認してください</translation>
    </message>
    <message>
        <source>Similar to %1, check that both exist</source>
        <translation>%1と似ています。両方とも実在するか確認してください</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Check the separators and quotation marks of this row.</source>
        <translation>この行のセルの数が見出しより多くなっています。この行の区切り文字と引用符を確認してください。</translation>
    </message>
    <message>
        <source>“%1” for %2 is neither yes nor no.</source>
        <translation>%2の「%1」はyesでもnoでもありません。</translation>
    </message>
    <message>
        <source>“%1” is not a uid. Leave the cell empty for a new account.</source>
        <translation>「%1」はuidではありません。新しいアカウントの場合はセルを空にしてください。</translation>
    </message>
    <message>
        <source>First name “%1”, last name “%2”: check where the name is parted.</source>
        <translation>名「%1」、姓「%2」：名前の区切り位置を確認してください。</translation>
    </message>
    <message>
        <source>Blanks around the email removed</source>
        <translation>メールアドレスの前後の空白を削除しました</translation>
    </message>
    <message>
        <source>The domain of %1 is new here; %2 is known.</source>
        <translation>%1のドメインはここでは初めてです。既知のドメインは%2です。</translation>
    </message>
    <message>
        <source>Leave the Language Out</source>
        <translation>言語を除外</translation>
    </message>
    <message>
        <source>Leave the Role Out</source>
        <translation>ロールを除外</translation>
    </message>
    <message>
        <source>Leave the Applications Out</source>
        <translation>アプリケーションを除外</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>このディレクトリのアドレスのドメインは%1です。これらのドメインのいずれかを使用するか、設定でこのドメインを許可してください。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1はすでに存在します。</translation>
    </message>
    <message>
        <source>Not as it was when the file was written, and how it was is not known: check what is overwritten</source>
        <translation>ファイルの作成時の内容と異なり、当時の内容はわかりません。何が上書きされるか確認してください</translation>
    </message>
    <message>
        <source>It is not said whether this is an administrator or an API user.</source>
        <translation>管理者かAPIユーザーかが指定されていません。</translation>
    </message>
    <message>
        <source>Two columns contradict each other about whether the login is suspended. Correct one of them, or leave its column out.</source>
        <translation>ログインが停止されているかどうかについて、2 つの列が矛盾しています。どちらかを修正するか、その列を除外してください。</translation>
    </message>
    <message>
        <source>“%1” is how a spreadsheet shows an error. Correct the cell.</source>
        <translation>「%1」は表計算ソフトのエラー表示です。セルを修正してください。</translation>
    </message>
    <message>
        <source>The organization “%1” is new here; “%2” is known.</source>
        <translation>組織「%1」はここでは初めてです。既知の組織は「%2」です。</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>The file %1 could not be read. Check that it is there and that you may read it.</source>
        <translation>ファイル%1を読み取れませんでした。ファイルが存在し、読み取り権限があるか確認してください。</translation>
    </message>
    <message>
        <source>Import of a spreadsheet</source>
        <translation>スプレッドシートのインポート</translation>
    </message>
    <message>
        <source>Deleted meanwhile.</source>
        <translation>その間に削除されました。</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>その間にほかの人が変更しました。</translation>
    </message>
    <message>
        <source>The policy no longer allows this address.</source>
        <translation>ポリシーでこのアドレスは許可されなくなりました。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>行%1：%2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 with problems</source>
        <translation>新規：%1、変更：%2、変更なし：%3、問題あり：%4</translation>
    </message>
    <message>
        <source>; %1 changed in the directory after the file was written</source>
        <translation>、ファイルの作成後にディレクトリで変更：%1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>何も変更されていません。それでも実行する場合は --even-if-last を追加してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>何も変更されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 [change %2]: %3</source>
        <translation>%1［変更%2］：%3</translation>
    </message>
    <message>
        <source>Nothing to import: %1</source>
        <translation>インポートする内容はありません：%1</translation>
    </message>
    <message>
        <source>Not imported: %1 rows with problems. Put them right and import them again; %2 OUT writes them into a file.</source>
        <translation>インポートされていません：%1行に問題があります。修正してもう一度インポートしてください。%2 OUTを指定すると、これらの行をファイルに書き出します。</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it may be %1. Say so with --encoding (%2).</source>
        <translation>ファイルの文字エンコードが示されていません。%1の可能性があります。--encoding（%2）で指定してください。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1. Put the problems right, or leave out %2 to import the other rows.</source>
        <translation>何も変更されていません：%1。問題を修正するか、ほかの行をインポートする場合は%2を省いてください。</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet: CSV, or text with tabs</source>
        <translation>スプレッドシート（CSVまたはタブ区切りテキスト）からアカウントを追加、変更します</translation>
    </message>
    <message>
        <source>Save how the columns are read into this file</source>
        <translation>列の読み取り方法をこのファイルに保存します</translation>
    </message>
    <message>
        <source>Mail a user name and a password to new accounts</source>
        <translation>新しいアカウントにユーザー名とパスワードをメールで送信します</translation>
    </message>
    <message>
        <source>Write the rows with problems, and why, into this file</source>
        <translation>問題のある行とその理由をこのファイルに書き出します</translation>
    </message>
    <message>
        <source>Import no row when one has a problem; otherwise the others are imported, and the exit code is 2</source>
        <translation>1行でも問題がある場合は何もインポートしません。指定しない場合はほかの行をインポートし、終了コードは2になります</translation>
    </message>
    <message>
        <source>Accepted for older scripts; nothing is asked</source>
        <translation>古いスクリプト用に受け付けます。確認は行われません</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Use one of: %3.</source>
        <translation>「%1」は%2の値ではありません。次のいずれかを使用してください：%3。</translation>
    </message>
    <message>
        <source>%1 is the number of a row, or 0 when there are no headings.</source>
        <translation>%1には行の番号を指定します。見出しがない場合は0を指定します。</translation>
    </message>
    <message>
        <source>“%1” names no column. Write it as COLUMN=FIELD; the columns are: %2.</source>
        <translation>「%1」は列を指していません。COLUMN=FIELDの形式で指定してください。列は次のとおりです：%2。</translation>
    </message>
    <message>
        <source>“%1” is no field. Use one of: %2; nothing leaves the column out.</source>
        <translation>「%1」はフィールドではありません。次のいずれかを使用してください：%2。何も指定しないと列は除外されます。</translation>
    </message>
    <message>
        <source>“%1” names no field. Write it as FIELD=VALUE, for example kind=person.</source>
        <translation>「%1」はフィールドを指していません。kind=personのように、FIELD=VALUEの形式で指定してください。</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>対応付け%1を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The mapping does not fit this file and directory; not there: %1. Use another one, or correct it.</source>
        <translation>この対応付けはファイルとディレクトリに適合しません。存在しないもの：%1。別の対応付けを使用するか、修正してください。</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>標準入力を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file; - for standard input</source>
        <translation>ファイル。-は標準入力</translation>
    </message>
    <message>
        <source>How a row finds its account; otherwise the uid, if there is such a column, or the email</source>
        <translation>行に対応するアカウントを見つける方法。指定しない場合は、uidの列があればuid、なければメールアドレス</translation>
    </message>
    <message>
        <source>What happens to that account; otherwise update</source>
        <translation>そのアカウントに対する処理。指定しない場合は更新</translation>
    </message>
    <message>
        <source>What counts for a field that was changed in the file, and in the directory after the file was written; otherwise the row fails</source>
        <translation>ファイルで変更され、ファイルの作成後にディレクトリでも変更されたフィールドで優先するもの。指定しない場合、その行は失敗します</translation>
    </message>
    <message>
        <source>How the columns are read, as saved by --save-mapping or the window</source>
        <translation>列の読み取り方法（--save-mapping またはウィンドウで保存したもの）</translation>
    </message>
    <message>
        <source>What a column is, for example “Dept=organization”; without a field it is left out</source>
        <translation>列の内容（例：「Dept=organization」）。フィールドを指定しない列は除外されます</translation>
    </message>
    <message>
        <source>What new accounts get where the file says nothing, for example kind=person</source>
        <translation>ファイルに値がない場合に新しいアカウントに設定する値（例：kind=person）</translation>
    </message>
    <message>
        <source>How letters are written: %1</source>
        <translation>文字エンコード：%1</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe</source>
        <translation>comma、semicolon、tab、pipe</translation>
    </message>
    <message>
        <source>The row with the headings; 0: there is none</source>
        <translation>見出しの行。0の場合は見出しなし</translation>
    </message>
    <message>
        <source>Two columns are mapped to %1. Map one of them.</source>
        <translation>2 つの列が %1 に割り当てられています。どちらか 1 つだけを割り当ててください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a column, and what it is taken for</comment>
        <translation>「%1」を%2として</translation>
    </message>
    <message>
        <source>Columns that are not read: %1. If one matters, say with %2 what it is.</source>
        <translation>読み込まれない列: %1。必要な列がある場合は、%2 で内容を指定してください。</translation>
    </message>
    <message>
        <source>Columns whose meaning is guessed: %1. Say it with %2 where it is another one.</source>
        <translation>意味が推測された列: %1。異なる場合は %2 で指定してください。</translation>
    </message>
    <message>
        <source>Quotation marks around cells: double, single or none</source>
        <translation>セルを囲む引用符: double、single、none のいずれか</translation>
    </message>
    <message>
        <source>Write what became of each row into this file: row, action, who, outcome, reason, email</source>
        <translation>各行の結果（行、操作、対象者、結果、理由、メールアドレス）をこのファイルに書き出します</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>ImportRowText</name>
    <message>
        <source>Administrator, %1</source>
        <comment>and the name of the role</comment>
        <translation>管理者、%1</translation>
    </message>
    <message>
        <source>API user for %1</source>
        <translation>%1用のAPIユーザー</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>自分で除外</translation>
    </message>
    <message>
        <source>The file changes nothing</source>
        <translation>ファイルによる変更はありません</translation>
    </message>
    <message>
        <source>Same as the existing account</source>
        <translation>既存のアカウントと同じ</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>There is no job %1 in this directory.</source>
        <translation>このディレクトリにジョブ%1はありません。</translation>
    </message>
    <message>
        <source>Results of others need the privilege %1.</source>
        <translation>ほかの人の結果を見るには権限%1が必要です。</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message>
        <source>%1 of %2 deleted</source>
        <translation>%2件中%1件を削除</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%2件中%1件をインポート</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%2件中%1件を送信</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%2件中%1件を変更</translation>
    </message>
    <message>
        <source>Restore it first</source>
        <translation>先に復元</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>アカウントを編集</translation>
    </message>
    <message>
        <source>Choose another value</source>
        <translation>別の値を選択</translation>
    </message>
    <message>
        <source>Add another API user first</source>
        <translation>先に別のAPIユーザーを追加</translation>
    </message>
    <message>
        <source>Ask somebody who may</source>
        <translation>権限のある人に依頼</translation>
    </message>
    <message>
        <source>Add another holder first</source>
        <translation>先に別の保有者を追加</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>%1 already set</source>
        <translation>設定済み：%1</translation>
    </message>
    <message>
        <source>Ask the recipient first</source>
        <translation>先に受信者に確認</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>到着の可能性あり：%1</translation>
    </message>
    <message>
        <source>%1 still queued</source>
        <translation>送信待ち：%1</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message numerus="yes">
        <source>The keychain of this computer did not answer in %Ln second(s). Unlock it if it asks for its password and try again, or enter the password for this session.</source>
        <translation>
            <numerusform>このコンピューターのキーチェーンが%Ln秒以内に応答しませんでした。パスワードを求められている場合はロックを解除してもう一度試すか、このセッション用のパスワードを入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out the password: it may be locked. Unlock it and try again, or enter the password for this session.</source>
        <translation>このコンピューターのキーチェーンからパスワードを取得できませんでした。ロックされている可能性があります。ロックを解除してもう一度試すか、このセッション用のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or refused access. Unlock it and allow Steward to use it, or enter the password for this session.</source>
        <translation>このコンピューターのキーチェーンがロックされているか、アクセスを拒否しました。ロックを解除してStewardの使用を許可するか、このセッション用のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain. Install GNOME Keyring or KWallet, or enter the password for this session.</source>
        <translation>このコンピューターにはキーチェーンがありません。GNOME KeyringまたはKWalletをインストールするか、このセッション用のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer could not be used. Start GNOME Keyring or KWallet and try again, or enter the password for this session.</source>
        <translation>このコンピューターのキーチェーンを使用できませんでした。GNOME KeyringまたはKWalletを起動してもう一度試すか、このセッション用のパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>LifecycleCommands</name>
    <message>
        <source>Would suspend %1</source>
        <translation>%1が一時停止される予定です</translation>
    </message>
    <message>
        <source>Would resume %1</source>
        <translation>%1が再開される予定です</translation>
    </message>
    <message>
        <source>Would delete %1</source>
        <translation>%1が削除される予定です</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes and --even-if-last to delete.</source>
        <translation>何も削除されていません。削除するには --yes と --even-if-last を追加してください。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes to delete.</source>
        <translation>何も削除されていません。削除するには --yes を追加してください。</translation>
    </message>
    <message>
        <source>%1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>%1件のアカウントが一致しました。何も削除されていません。--dry-run で確認してから --yes を追加してください。</translation>
    </message>
    <message>
        <source>Would restore %1</source>
        <translation>%1が復元される予定です</translation>
    </message>
    <message>
        <source>Would delete %1 for good</source>
        <translation>%1が完全に削除される予定です</translation>
    </message>
    <message>
        <source>Nothing was deleted. This cannot be undone; add --yes to do it.</source>
        <translation>何も削除されていません。この操作は元に戻せません。実行するには --yes を追加してください。</translation>
    </message>
    <message>
        <source>Suspend the login of some of them</source>
        <translation>指定したアカウントのログインを一時停止します</translation>
    </message>
    <message>
        <source>Let suspended ones sign in again</source>
        <translation>一時停止したアカウントが再びサインインできるようにします</translation>
    </message>
    <message>
        <source>Move some of them to the recycle bin</source>
        <translation>指定したアカウントをごみ箱に移動します</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>実行します。指定しない場合は何も削除されません</translation>
    </message>
    <message>
        <source>Take some of them out of the recycle bin, or make the directory as a backup has it</source>
        <translation>指定したアカウントをごみ箱から取り出すか、ディレクトリをバックアップの状態に戻します</translation>
    </message>
    <message>
        <source>Delete some of those in the recycle bin for good</source>
        <translation>ごみ箱にあるアカウントのうち指定したものを完全に削除します</translation>
    </message>
    <message>
        <source>Do it; it cannot be undone</source>
        <translation>実行します。元に戻すことはできません</translation>
    </message>
    <message>
        <source>With --backup: do it; without it, nothing is changed</source>
        <translation>--backup と併用すると実行します。指定しない場合は何も変更されません</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>There is no view “%1”: none was saved for this directory. Save one in the window.</source>
        <translation>ビュー「%1」はありません。このディレクトリにはビューが保存されていません。ウィンドウで保存してください。</translation>
    </message>
    <message>
        <source>There is no view “%1”. Use one of: %2.</source>
        <translation>ビュー「%1」はありません。次のいずれかを使用してください：%2。</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other. Use one of them.</source>
        <translation>--json と --csv は同時に指定できません。どちらか一方を使用してください。</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>アカウントの一覧</translation>
    </message>
    <message>
        <source>Only API user of</source>
        <translation>次の唯一のAPIユーザー</translation>
    </message>
    <message>
        <source>Only rows with this: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d or only=yes (the only API user of an application); NAME!=VALUE: without it; nothing behind = is none; the same name again adds a value</source>
        <translation>この条件に一致する行のみ：type、status、credential、role、application、organization、language、text、deleted、expires=30d、unused=90d、only=yes（アプリケーションの唯一のAPIユーザー）。NAME!=VALUEは一致しないもの、=の後が空の場合は値なし、同じ名前を繰り返すと値を追加</translation>
    </message>
    <message>
        <source>List administrators and API users</source>
        <translation>管理者とAPIユーザーを一覧表示します</translation>
    </message>
    <message>
        <source>As a view that was saved in the window: its filter, order and columns; other options go before it</source>
        <translation>ウィンドウで保存したビューのフィルター、並び順、列を使用します。ほかのオプションが優先されます</translation>
    </message>
    <message>
        <source>Which columns, for example firstName,email,status</source>
        <translation>列の指定（例：firstName,email,status）</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>これらの列で並べ替えます。指定しない場合は追加された順</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>代わりにごみ箱を対象にします</translation>
    </message>
    <message>
        <source>Print CSV (RFC 4180, UTF-8)</source>
        <translation>CSV（RFC 4180、UTF-8）を出力します</translation>
    </message>
    <message>
        <source>Show everything about some of them, the recycle bin included</source>
        <translation>指定したアカウントのすべての情報を表示します（ごみ箱を含む）</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Nobody in the recycle bin has the uid, user name or email “%1”.</source>
        <translation>ごみ箱に、uid、ユーザー名またはメールアドレスが「%1」のアカウントはありません。</translation>
    </message>
    <message>
        <source>Nobody has the uid, user name or email “%1”.</source>
        <translation>uid、ユーザー名またはメールアドレスが「%1」のアカウントはありません。</translation>
    </message>
    <message>
        <source>“%1” names several accounts. Use one of: %2.</source>
        <translation>「%1」に該当するアカウントが複数あります。次のいずれかを使用してください：%2。</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This mail is incomplete and was not sent.</source>
        <translation>このメールは不完全なため、送信されていません。</translation>
    </message>
    <message>
        <source>Test message from Steward</source>
        <translation>Stewardからのテストメッセージ</translation>
    </message>
    <message>
        <source>This message shows that Steward can send mail with the settings that are in use.

It contains no password and needs no answer.</source>
        <translation>このメッセージは、Stewardが現在の設定でメールを送信できることを確認するためのものです。

パスワードは含まれておらず、返信の必要はありません。</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>The name in the mail contains %1. Delete that character.</source>
        <translation>メールに使用する名前に%1が含まれています。その文字を削除してください。</translation>
    </message>
    <message>
        <source>The name in the mail</source>
        <translation>メールに使用する名前</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>“%1” is not a port. Use a number from 1 to 65535.</source>
        <translation>「%1」はポートではありません。1～65535の数値を使用してください。</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Use starttls, tls or none.</source>
        <translation>「%1」はセキュリティの種類ではありません。starttls、tls、noneのいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Password of %1 at the mail server:</source>
        <translation>メールサーバーでの%1のパスワード：</translation>
    </message>
    <message>
        <source>The password was not kept. Give it to “mail test” and “deliver” with --secret-fd.</source>
        <translation>パスワードは保管されていません。「mail test」と「deliver」に --secret-fd で渡してください。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>差出人名</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Password kept</source>
        <translation>パスワードの保管</translation>
    </message>
    <message>
        <source>Paused because</source>
        <translation>一時停止の理由</translation>
    </message>
    <message>
        <source>The mail server took the test message: %1</source>
        <translation>メールサーバーがテストメッセージを受け付けました：%1</translation>
    </message>
    <message>
        <source>The text could not be read from standard input.</source>
        <translation>標準入力からテキストを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The text is longer than a mail may be. Shorten it.</source>
        <translation>テキストがメールの上限を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The first line is the subject, the second is empty, then the text follows.</source>
        <translation>1行目は件名、2行目は空行、その後に本文が続きます。</translation>
    </message>
    <message>
        <source>Name or address of the mail server</source>
        <translation>メールサーバーの名前またはアドレス</translation>
    </message>
    <message>
        <source>587 is usual for starttls, 465 for tls</source>
        <translation>通常、starttlsでは587、tlsでは465</translation>
    </message>
    <message>
        <source>starttls, tls, or none (to this computer only)</source>
        <translation>starttls、tls、none（noneはこのコンピューター宛てのみ）</translation>
    </message>
    <message>
        <source>User name at the server; its password is read from standard input and kept in the keychain. An empty line keeps the one that is kept. An empty USER: without signing in</source>
        <translation>サーバーでのユーザー名。パスワードは標準入力から読み取り、キーチェーンに保管します。空行の場合は保管済みのパスワードを維持します。USERが空の場合はサインインしません</translation>
    </message>
    <message>
        <source>From whom the mails are</source>
        <translation>メールの差出人</translation>
    </message>
    <message>
        <source>The sender&apos;s name; otherwise that of the directory</source>
        <translation>差出人名。指定しない場合はディレクトリの名前</translation>
    </message>
    <message>
        <source>Whom readers answer and ask</source>
        <translation>受信者の返信先および問い合わせ先</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; empty: the system&apos;s</source>
        <translation>信頼する唯一の証明書（PEM）。空の場合はシステムの証明書</translation>
    </message>
    <message>
        <source>Read the password from this file descriptor instead of standard input</source>
        <translation>パスワードを標準入力の代わりにこのファイル記述子から読み取ります</translation>
    </message>
    <message>
        <source>api-user or person</source>
        <translation>api-userまたはperson</translation>
    </message>
    <message>
        <source>en, es, pt-BR, fr, de, ja, zh-Hans or ar</source>
        <translation>en、es、pt-BR、fr、de、ja、zh-Hans、ar</translation>
    </message>
    <message>
        <source>Say which mail server sends the credentials</source>
        <translation>認証情報を送信するメールサーバーを設定します</translation>
    </message>
    <message>
        <source>Show how mails are sent</source>
        <translation>メールの送信方法を表示します</translation>
    </message>
    <message>
        <source>Send a test message and say what the server answered</source>
        <translation>テストメッセージを送信し、サーバーの応答を表示します</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>メールサーバーのパスワードをこのファイル記述子から読み取ります</translation>
    </message>
    <message>
        <source>Show the text of a mail: its subject, an empty line, the text</source>
        <translation>メールの文面を表示します：件名、空行、本文</translation>
    </message>
    <message>
        <source>Read the text of a mail from standard input, as “template show” prints it</source>
        <translation>メールの文面を、「template show」の出力形式で標準入力から読み取ります</translation>
    </message>
    <message>
        <source>Use the built-in text of a mail again</source>
        <translation>メールの文面を組み込みのものに戻します</translation>
    </message>
</context>
<context>
    <name>MailOutcome</name>
    <message>
        <source>%1 The server said: %2</source>
        <translation>%1 サーバーの応答：%2</translation>
    </message>
</context>
<context>
    <name>MailRenderer</name>
    <message>
        <source>The mail template cannot be used. Correct it in the settings, or use the built-in text.</source>
        <translation>メールのテンプレートを使用できません。設定で修正するか、組み込みの文面を使用してください。</translation>
    </message>
</context>
<context>
    <name>MailRound</name>
    <message>
        <source>Steward ended while this mail was being handed over; it may have arrived.</source>
        <translation>このメールの引き渡し中にStewardが終了しました。到着している可能性があります。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>No mail server is set up. Enter one in Settings, Mail, or with “stewardctl mail set”; the mails stay queued until then.</source>
        <translation>メールサーバーが設定されていません。「設定」の「メール」、または「stewardctl mail set」で入力してください。それまでメールは送信待ちのままになります。</translation>
    </message>
    <message>
        <source>No mail was sent: the server issues the passwords of this directory.</source>
        <translation>メールは送信されませんでした。このディレクトリのパスワードはサーバーが発行します。</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>The mail server is missing. Enter its name, for example smtp.example.com.</source>
        <translation>メールサーバーが入力されていません。名前を入力してください（例：smtp.example.com）。</translation>
    </message>
    <message>
        <source>The name of the mail server contains %1. Delete that character.</source>
        <translation>メールサーバーの名前に%1が含まれています。その文字を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Enter it without blanks, port or https://, for example smtp.example.com.</source>
        <translation>「%1」はサーバーの名前またはアドレスではありません。空白、ポート、https://を付けずに入力してください（例：smtp.example.com）。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose a file with certificates, or leave this empty to trust those of the system.</source>
        <translation>「%1」を読み取れません。証明書のファイルを選択するか、システムの証明書を信頼する場合は空のままにしてください。</translation>
    </message>
    <message>
        <source>Enter a port between 1 and %1; 587 is usual.</source>
        <translation>1～%1のポートを入力してください。通常は587です。</translation>
    </message>
    <message>
        <source>Without encryption, passwords could be read on their way. Choose STARTTLS or TLS; only a mail server on this computer can do without.</source>
        <translation>暗号化しないと、パスワードが途中で読み取られる可能性があります。STARTTLSまたはTLSを選択してください。暗号化を省略できるのは、このコンピューター上のメールサーバーだけです。</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>ユーザー名に%1が含まれています。その文字を削除してください。</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>差出人名</translation>
    </message>
</context>
<context>
    <name>MailTemplate</name>
    <message>
        <source>The subject is empty. Enter one.</source>
        <translation>件名が空です。入力してください。</translation>
    </message>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>件名に%1が含まれています。その文字を削除してください。</translation>
    </message>
    <message>
        <source>The subject is longer than %1 characters. Shorten it.</source>
        <translation>件名が%1文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The text is empty. Enter one, or use the built-in text.</source>
        <translation>本文が空です。入力するか、組み込みの文面を使用してください。</translation>
    </message>
    <message>
        <source>The text contains %1. Delete that character.</source>
        <translation>本文に%1が含まれています。その文字を削除してください。</translation>
    </message>
    <message>
        <source>The text is longer than %1 KiB. Shorten it.</source>
        <translation>本文が%1 KiBを超えています。短くしてください。</translation>
    </message>
    <message>
        <source>There is a single %1. Write %1%1 for a brace, or complete the placeholder.</source>
        <translation>%1が単独で使用されています。中かっこを表す場合は%1%1と記述するか、プレースホルダーを完成させてください。</translation>
    </message>
    <message>
        <source>%1 is not a placeholder. Correct its name, or delete it.</source>
        <translation>%1はプレースホルダーではありません。名前を修正するか、削除してください。</translation>
    </message>
    <message>
        <source>{password} cannot stand in the subject, because subjects are shown in lists and notifications. Move it into the text.</source>
        <translation>件名は一覧や通知に表示されるため、{password}は件名に使用できません。本文に移動してください。</translation>
    </message>
    <message>
        <source>{password} is missing in the text. Write it where the password belongs.</source>
        <translation>本文に{password}がありません。パスワードを入れる位置に記述してください。</translation>
    </message>
    <message>
        <source>{password} stands in the text more than once. Keep one.</source>
        <translation>本文に{password}が複数あります。1つだけ残してください。</translation>
    </message>
    <message>
        <source>{userName} is missing in the text. Write it where the user name belongs.</source>
        <translation>本文に{userName}がありません。ユーザー名を入れる位置に記述してください。</translation>
    </message>
</context>
<context>
    <name>ManualCommands</name>
    <message>
        <source>There is no completion for “%1”. There is one for bash, zsh and fish.</source>
        <translation>「%1」用の補完はありません。bash、zsh、fish用の補完があります。</translation>
    </message>
    <message>
        <source>Print what makes a shell complete commands and options: source &lt;(stewardctl completion bash)</source>
        <translation>シェルでコマンドとオプションを補完するための内容を出力します：source &lt;(stewardctl completion bash)</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash、zsh、fishのいずれか</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Only API user of an application</source>
        <translation>アプリケーションの唯一のAPIユーザー</translation>
    </message>
    <message>
        <source>Language of the directory</source>
        <translation>ディレクトリの言語</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日間未使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日以内に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since %1</source>
        <translation>%1以降未使用</translation>
    </message>
    <message>
        <source>Expires until %1</source>
        <translation>%1までに期限切れ</translation>
    </message>
</context>
<context>
    <name>NewDirectory</name>
    <message>
        <source>A part of the program is missing or damaged. Install Steward again.</source>
        <translation>プログラムの一部がないか、破損しています。Stewardを再インストールしてください。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Sample directory</source>
        <translation>サンプルディレクトリ</translation>
    </message>
</context>
<context>
    <name>PasswordCheck</name>
    <message>
        <source>The email or the password is wrong. Check both and try again.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。両方を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your account is suspended. Ask somebody who administers this directory.</source>
        <translation>あなたのアカウントは一時停止されています。このディレクトリを管理する人に問い合わせてください。</translation>
    </message>
    <message>
        <source>This password has expired. Ask somebody who administers this directory for a new one.</source>
        <translation>このパスワードは期限切れです。このディレクトリを管理する人に新しいパスワードを依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong tries. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>間違った入力が多すぎます。%Ln秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>不明な名前</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>It repeats the same part.</source>
        <translation>同じ部分が繰り返されています。</translation>
    </message>
    <message>
        <source>It is mostly a common password, word or name.</source>
        <translation>ほとんどが、よく使われるパスワード、単語、または名前です。</translation>
    </message>
    <message>
        <source>It is mostly a word that others know from your account.</source>
        <translation>ほとんどが、アカウントからほかの人に知られている言葉です。</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>同じ文字が繰り返されています。</translation>
    </message>
    <message>
        <source>It is mostly a sequence such as abcd or 6543.</source>
        <translation>ほとんどが、abcdや6543のような連続した並びです。</translation>
    </message>
    <message>
        <source>It is mostly a row of keys beside each other.</source>
        <translation>ほとんどが、キーボード上で隣り合うキーの並びです。</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>ほとんどが日付です。</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>推測されやすいパスワードです。</translation>
    </message>
    <message>
        <source>%1 Several words that have nothing to do with each other make a good password.</source>
        <comment>%1 is a sentence that says what is wrong</comment>
        <translation>%1 互いに関係のない複数の単語を使用すると、よいパスワードになります。</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed, such as a tab. Take it out.</source>
        <translation>パスワードに、タブなどの入力できない文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters. Several words make a long password that is easy to remember.</source>
        <translation>%1文字（最低%2文字）。複数の単語を使用すると、長くて覚えやすいパスワードになります。</translation>
    </message>
    <message>
        <source>It holds “%1”, which others know from your account. Leave that out.</source>
        <translation>アカウントからほかの人に知られている「%1」が含まれています。使用しないでください。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>There is already a file %1. Choose another name; the file was left alone.</source>
        <translation>ファイル%1はすでに存在します。別の名前を選択してください。ファイルはそのまま残されています。</translation>
    </message>
    <message>
        <source>The file %1 could not be put in place. Check that you may write in the folder.</source>
        <translation>ファイル%1を配置できませんでした。フォルダーへの書き込み権限があるか確認してください。</translation>
    </message>
</context>
<context>
    <name>PolicyCommands</name>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Unused, expires after hours</source>
        <translation>未使用時の有効期間（時間）</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>有効期間（日）</translation>
    </message>
    <message>
        <source>Warn days before</source>
        <translation>警告（日前）</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>許可するドメイン</translation>
    </message>
    <message>
        <source>--json and --ics exclude each other. Use one of them.</source>
        <translation>--json と --ics は同時に指定できません。どちらか一方を使用してください。</translation>
    </message>
    <message>
        <source>--days is a number from 0 to %1.</source>
        <translation>--days には0～%1の数値を指定してください。</translation>
    </message>
    <message>
        <source>passwords that expire</source>
        <translation>期限切れになるパスワード</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Say what is asked of passwords and addresses</source>
        <translation>パスワードとアドレスに求める条件を設定します</translation>
    </message>
    <message>
        <source>Characters of a generated password; 24 otherwise, at least 20</source>
        <translation>生成するパスワードの文字数。指定しない場合は24、最小20</translation>
    </message>
    <message>
        <source>An unused password expires after so many hours; 0: does not</source>
        <translation>未使用のパスワードが期限切れになるまでの時間数。0の場合は期限切れになりません</translation>
    </message>
    <message>
        <source>Any password expires after so many days; 0: does not</source>
        <translation>すべてのパスワードが期限切れになるまでの日数。0の場合は期限切れになりません</translation>
    </message>
    <message>
        <source>How many days before that it is told as expiring soon</source>
        <translation>有効期限の何日前から期限切れ間近として知らせるか</translation>
    </message>
    <message>
        <source>Addresses must be at one of these</source>
        <translation>アドレスのドメインをこれらのいずれかに限定します</translation>
    </message>
    <message>
        <source>Addresses may be at any domain</source>
        <translation>アドレスのドメインを限定しません</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>求める条件を表示します</translation>
    </message>
    <message>
        <source>List passwords that expire soon or have expired unused; exit code 1 when there are any, else 0</source>
        <translation>まもなく期限切れになるパスワードや、未使用のまま期限切れになったパスワードを一覧表示します。該当する場合の終了コードは1、それ以外は0</translation>
    </message>
    <message>
        <source>Within so many days, otherwise as the policy warns</source>
        <translation>この日数以内。指定しない場合はポリシーの警告日数</translation>
    </message>
    <message>
        <source>Print a calendar (iCalendar, RFC 5545)</source>
        <translation>カレンダー（iCalendar、RFC 5545）を出力します</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The file %1 could not be written. Check that its folder is there, that you may write in it, and that there is room.</source>
        <translation>ファイル%1を書き込めませんでした。フォルダーが存在し、書き込み権限と空き容量があるか確認してください。</translation>
    </message>
    <message>
        <source>%1 is a directory of Steward or another database, which is not overwritten. Choose another name.</source>
        <translation>%1 は Steward のディレクトリまたは別のデータベースのため、上書きされません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, but a device or a pipe, which is not overwritten. Choose another name.</source>
        <translation>%1 は通常のファイルではなくデバイスまたはパイプのため、上書きされません。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>Privileges</name>
    <message>
        <source>View API users</source>
        <translation>APIユーザーの閲覧</translation>
    </message>
    <message>
        <source>Add API users</source>
        <translation>APIユーザーの追加</translation>
    </message>
    <message>
        <source>Edit API users</source>
        <translation>APIユーザーの編集</translation>
    </message>
    <message>
        <source>Delete API users</source>
        <translation>APIユーザーの削除</translation>
    </message>
    <message>
        <source>Suspend API users</source>
        <translation>APIユーザーの一時停止</translation>
    </message>
    <message>
        <source>Send credentials to API users</source>
        <translation>APIユーザーへの認証情報の送信</translation>
    </message>
    <message>
        <source>View administrators</source>
        <translation>管理者の閲覧</translation>
    </message>
    <message>
        <source>Add administrators</source>
        <translation>管理者の追加</translation>
    </message>
    <message>
        <source>Edit administrators</source>
        <translation>管理者の編集</translation>
    </message>
    <message>
        <source>Delete administrators</source>
        <translation>管理者の削除</translation>
    </message>
    <message>
        <source>Suspend administrators</source>
        <translation>管理者の一時停止</translation>
    </message>
    <message>
        <source>Send credentials to administrators</source>
        <translation>管理者への認証情報の送信</translation>
    </message>
    <message>
        <source>View roles</source>
        <translation>ロールの閲覧</translation>
    </message>
    <message>
        <source>Create and edit roles</source>
        <translation>ロールの作成と編集</translation>
    </message>
    <message>
        <source>Change many accounts at once</source>
        <translation>多数のアカウントの一括変更</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>スプレッドシートのインポート</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>アカウントのエクスポート</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation>レポートの閲覧</translation>
    </message>
    <message>
        <source>Download reports</source>
        <translation>レポートのダウンロード</translation>
    </message>
    <message>
        <source>Administrator activity</source>
        <translation>管理者のアクティビティ</translation>
    </message>
    <message>
        <source>Mail server and mail texts</source>
        <translation>メールサーバーとメールの文面</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>外部アプリケーション</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>リモートサーバー</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>許可するドメイン</translation>
    </message>
    <message>
        <source>Password and sign-in rules</source>
        <translation>パスワードとサインインの規則</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>ロールと権限</translation>
    </message>
    <message>
        <source>Bulk operations</source>
        <translation>一括操作</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>セットアップ</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>This is not a recipe that can be run: “%1” %2</source>
        <translation>実行できるレシピではありません：「%1」%2</translation>
    </message>
    <message>
        <source>is not known. Use %1.</source>
        <translation>は認識されません。%1を使用してください。</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>はテキストである必要があります。</translation>
    </message>
    <message>
        <source>must be a list of texts such as “type=api-user”.</source>
        <translation>は「type=api-user」のようなテキストのリストである必要があります。</translation>
    </message>
    <message>
        <source>must name at least one condition, such as “type=api-user”.</source>
        <translation>には「type=api-user」のような条件が1つ以上必要です。</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>はオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>must be a number of rows from 1.</source>
        <translation>は1以上の行数である必要があります。</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>はtrueまたはfalseである必要があります。</translation>
    </message>
    <message>
        <source>does not go with deleting. Leave it out.</source>
        <translation>は削除とは併用できません。省略してください。</translation>
    </message>
    <message>
        <source>must be edit or delete.</source>
        <translation>はeditまたはdeleteである必要があります。</translation>
    </message>
    <message>
        <source>must say what is changed.</source>
        <translation>には変更内容を指定する必要があります。</translation>
    </message>
    <message>
        <source>This is not a recipe: the file is larger than 1 MB.</source>
        <translation>レシピではありません。ファイルが1 MBを超えています。</translation>
    </message>
    <message>
        <source>This is not a recipe: byte %1 is no JSON (%2).</source>
        <translation>レシピではありません。バイト%1がJSONではありません（%2）。</translation>
    </message>
    <message>
        <source>This recipe was written by another version of Steward. Save it again there.</source>
        <translation>このレシピは別のバージョンのStewardで作成されています。そのバージョンで保存し直してください。</translation>
    </message>
    <message>
        <source>is missing; it must be %1.</source>
        <translation>がありません。%1である必要があります。</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>This recipe deletes, and %1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>このレシピは削除を行い、%1件のアカウントが一致しました。何も削除されていません。--dry-run で確認してから --yes を追加してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Run a recipe: a bulk job that was saved in the window or written by hand</source>
        <translation>レシピ（ウィンドウで保存したか手動で作成した一括ジョブ）を実行します</translation>
    </message>
    <message>
        <source>The name of a saved recipe, or a file</source>
        <translation>保存したレシピの名前、またはファイル</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match; otherwise as the recipe says</source>
        <translation>これより多くのアカウントが一致した場合は何もしません。指定しない場合はレシピに従います</translation>
    </message>
    <message>
        <source>Do it although the recipe deletes</source>
        <translation>レシピが削除を行う場合でも実行します</translation>
    </message>
    <message>
        <source>List the recipes that were saved on this computer</source>
        <translation>このコンピューターに保存したレシピを一覧表示します</translation>
    </message>
</context>
<context>
    <name>RecipeShelf</name>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation>レシピ%1を読み取れません。</translation>
    </message>
    <message>
        <source>There is no recipe “%1”: neither a file nor one of those that were saved in %2.</source>
        <translation>レシピ「%1」はありません。ファイルにも、%2に保存されたレシピにも見つかりません。</translation>
    </message>
    <message>
        <source>The folder for recipes, %1, cannot be made.</source>
        <translation>レシピ用のフォルダー%1を作成できません。</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be deleted.</source>
        <translation>レシピ「%1」を削除できません。</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The URL of the remote is missing. Enter it whole, for example https://example.com/scim/v2.</source>
        <translation>リモートサーバーのURLがありません。全体を入力してください（例：https://example.com/scim/v2）。</translation>
    </message>
    <message>
        <source>The part of the URL from ? on cannot be used. Delete it.</source>
        <translation>URLの?以降の部分は使用できません。削除してください。</translation>
    </message>
    <message>
        <source>Enter the user name for the remote, without a colon.</source>
        <translation>リモートサーバーのユーザー名を、コロンを含めずに入力してください。</translation>
    </message>
    <message>
        <source>Enter the client id for the remote.</source>
        <translation>リモートサーバーのクライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the URL at which the remote issues tokens.</source>
        <translation>リモートサーバーがトークンを発行するURLを入力してください。</translation>
    </message>
    <message>
        <source>Sync every 1 to %1 minutes, or never by itself (0).</source>
        <translation>同期の間隔は1～%1分です。自動では同期しない場合は0を指定してください。</translation>
    </message>
    <message>
        <source>A number of requests per second cannot be negative. Use 0 for no limit.</source>
        <translation>1秒あたりの要求数に負の値は指定できません。制限しない場合は0を使用してください。</translation>
    </message>
    <message>
        <source>Allow 1 to %1 requests at once.</source>
        <translation>同時に許可する要求は1～%1件です。</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2” of a remote. Use one of: %3.</source>
        <translation>「%1」はリモートの「%2」として使えません。次のいずれかを指定してください：%3。</translation>
    </message>
</context>
<context>
    <name>RemoteCommands</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 is too large for what it should be.</source>
        <translation>%1は想定に対して大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is no JSON object (position %2: %3).</source>
        <translation>%1はJSONオブジェクトではありません（位置%2：%3）。</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>「%1」は分数として正しくありません。</translation>
    </message>
    <message>
        <source>Secret for %1:</source>
        <translation>%1のシークレット：</translation>
    </message>
    <message>
        <source>The secret was not kept. Give it to “sync” and “remote probe” with --secret-fd.</source>
        <translation>シークレットは保管されていません。「sync」と「remote probe」に --secret-fd で渡してください。</translation>
    </message>
    <message>
        <source>Connected. Nothing was sent or taken yet; “stewardctl sync” does what is listed above.</source>
        <translation>接続しました。まだ何も送受信していません。「stewardctl sync」で上記の内容が実行されます。</translation>
    </message>
    <message>
        <source>The directory would forget its remote and what both sides agreed on. Accounts stay on both sides. Add --yes to do it.</source>
        <translation>ディレクトリはリモートサーバーと、双方で一致していた内容を忘れます。アカウントは双方に残ります。実行するには --yes を追加してください。</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>サーバーの名称は%1です。</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>試した内容</translation>
    </message>
    <message>
        <source>Not held by this server, kept here alone: %1</source>
        <translation>このサーバーになく、ローカルだけに保管されるもの：%1</translation>
    </message>
    <message>
        <source>This directory has no remote. “remote add” connects one.</source>
        <translation>このディレクトリにはリモートサーバーがありません。「remote add」で接続できます。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>シークレットの保管</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>全件読み取り</translation>
    </message>
    <message>
        <source>Connect the directory to a server, and list what a first sync would do</source>
        <translation>ディレクトリをサーバーに接続し、初回の同期で行われる内容を一覧表示します</translation>
    </message>
    <message>
        <source>Of the service, such as https://example.com/scim/v2</source>
        <translation>サービスのURL（例：https://example.com/scim/v2）</translation>
    </message>
    <message>
        <source>bearer, basic, oauth2 or none; the secret is read from standard input and kept in the keychain</source>
        <translation>bearer、basic、oauth2、none。シークレットは標準入力から読み取り、キーチェーンに保管します</translation>
    </message>
    <message>
        <source>User name of basic, client id of oauth2</source>
        <translation>basicのユーザー名、oauth2のクライアントID</translation>
    </message>
    <message>
        <source>Where oauth2 gets its tokens</source>
        <translation>oauth2のトークンの取得先</translation>
    </message>
    <message>
        <source>Of the oauth2 token</source>
        <translation>oauth2のトークンのスコープ</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; otherwise the system&apos;s</source>
        <translation>信頼する唯一の証明書（PEM）。指定しない場合はシステムの証明書</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key</source>
        <translation>サーバーの公開鍵のSHA-256</translation>
    </message>
    <message>
        <source>scim (SCIM 2.0) or json (with --profile)</source>
        <translation>scim（SCIM 2.0）またはjson（--profile が必要）</translation>
    </message>
    <message>
        <source>JSON: the mapping of a json remote, limits, pinned abilities</source>
        <translation>JSON：jsonリモートサーバーの対応付け、制限、固定した機能</translation>
    </message>
    <message>
        <source>What it is called, such as Production</source>
        <translation>表示名（例：本番）</translation>
    </message>
    <message>
        <source>Minutes between syncs of an open window; 0: only when asked</source>
        <translation>ウィンドウを開いている間の同期の間隔（分）。0の場合は要求したときのみ</translation>
    </message>
    <message>
        <source>Who makes the passwords and mails them: server, or console (where the server takes them)</source>
        <translation>パスワードを作成してメールで送信する側：server、またはconsole（サーバーがパスワードを受け付ける場合）</translation>
    </message>
    <message>
        <source>The window sends only what somebody has looked at</source>
        <translation>ウィンドウは、誰かが確認した内容だけを送信します</translation>
    </message>
    <message>
        <source>Do not ask the server now</source>
        <translation>今はサーバーに問い合わせません</translation>
    </message>
    <message>
        <source>Read the secret from this file descriptor instead of standard input</source>
        <translation>シークレットを標準入力の代わりにこのファイル記述子から読み取ります</translation>
    </message>
    <message>
        <source>Show the remote, and what was proven of it</source>
        <translation>リモートサーバーと、確認済みの機能を表示します</translation>
    </message>
    <message>
        <source>Find out anew what the server can do, by requests that change nothing</source>
        <translation>サーバーの機能を、何も変更しない要求で調べ直します</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>リモートサーバーのシークレットをこのファイル記述子から読み取ります</translation>
    </message>
    <message>
        <source>Forget the remote; accounts stay on both sides</source>
        <translation>リモートサーバーの登録を解除します。アカウントは双方に残ります</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行します</translation>
    </message>
    <message>
        <source>send, new</source>
        <translation>送信、新規</translation>
    </message>
    <message>
        <source>send, changed</source>
        <translation>送信、変更</translation>
    </message>
    <message>
        <source>send, deleted</source>
        <translation>送信、削除</translation>
    </message>
    <message>
        <source>take, new</source>
        <translation>取得、新規</translation>
    </message>
    <message>
        <source>take, changed</source>
        <translation>取得、変更</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>question</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source> %Ln question(s).</source>
        <translation>
            <numerusform> 確認事項%Ln件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) more that your role does not show.</source>
        <translation>
            <numerusform>あなたのロールでは表示されないアカウントがほかに%Ln件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln account(s) refused by the server.</source>
        <translation>
            <numerusform> %Ln件のアカウントがサーバーに拒否されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>take, deleted</source>
        <translation>取得、削除</translation>
    </message>
    <message>
        <source>%1 accounts on the server, %2 here, %3 the same. To send: %4 new, %5 changed, %6 deleted. To take: %7 new, %8 changed, %9 deleted. %10 with conflicts.</source>
        <translation>アカウント：サーバー%1件、ローカル%2件、同一%3件。送信：新規%4件、変更%5件、削除%6件。取得：新規%7件、変更%8件、削除%9件。競合%10件。</translation>
    </message>
    <message numerus="yes">
        <source> %Ln request(s) without an answer, of which the server is asked first.</source>
        <translation>
            <numerusform> 応答のない要求が%Ln件あり、まずサーバーに確認します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteConnection</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>サーバーがステータス%1を返しました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in of this console. %1</source>
        <translation>サーバーがこのコンソールのサインインを受け付けません。%1</translation>
    </message>
    <message>
        <source>The server does not allow this. %1</source>
        <translation>サーバーがこの操作を許可していません。%1</translation>
    </message>
    <message>
        <source>“%1” shows another key than the one that is pinned. If its certificate was renewed on purpose, enter the new pin.</source>
        <translation>「%1」が、固定された鍵とは異なる鍵を示しています。証明書が意図的に更新された場合は、新しいフィンガープリントを入力してください。</translation>
    </message>
    <message>
        <source>Stopped while the request was under way.</source>
        <translation>要求の処理中に中止しました。</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2 MB, and was not read to its end.</source>
        <translation>「%1」の応答が%2 MBを超えたため、最後まで読み取られていません。</translation>
    </message>
    <message>
        <source>“%1” did not answer within %2 seconds.</source>
        <translation>「%1」が%2秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>No protected connection to “%1” came about. Check the URL and its port.</source>
        <translation>「%1」への保護された接続を確立できませんでした。URLとポートを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at “%1”, port %2. Check the URL, and whether the server runs.</source>
        <translation>「%1」のポート%2から応答がありません。URLと、サーバーが動作しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>There is no “%1” in the network. Check the URL and the connection.</source>
        <translation>ネットワークに「%1」が見つかりません。URLと接続を確認してください。</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost.</source>
        <translation>「%1」への接続が失われました。</translation>
    </message>
    <message>
        <source>No token was issued for “%1”. Check client id, secret and scope. %2</source>
        <translation>「%1」用のトークンが発行されませんでした。クライアントID、シークレット、スコープを確認してください。%2</translation>
    </message>
    <message>
        <source>The server that issues tokens failed (%1). Try again later.</source>
        <translation>トークンを発行するサーバーでエラーが発生しました（%1）。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” sends the request on to an address without protection (http). It was not followed; tell those who run the server.</source>
        <translation>「%1」が要求を保護されていないアドレス（http）に転送しています。転送には従いませんでした。サーバーの運用者に連絡してください。</translation>
    </message>
    <message>
        <source>“%1” sends the request on to “%2”, which was not followed. If that is right, enter that server&apos;s URL.</source>
        <translation>「%1」が要求を「%2」に転送しています。転送には従いませんでした。正しい転送先であれば、そのサーバーのURLを入力してください。</translation>
    </message>
    <message>
        <source>“%1” sends a change on to another address, which was not followed. Check the URL.</source>
        <translation>「%1」が変更を別のアドレスに転送しています。転送には従いませんでした。URLを確認してください。</translation>
    </message>
    <message>
        <source>“%1” sends the request on too often. Check the URL.</source>
        <translation>「%1」による要求の転送が多すぎます。URLを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>「%1」は現在、要求を受け付けていません。%Ln分後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>「%1」は現在、要求を受け付けていません。%Ln秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” wants a user name and a password (status 407). Enter them in the proxy settings of this computer.</source>
        <translation>「%1」への途中にあるプロキシが、ユーザー名とパスワードを求めています（ステータス407）。このコンピューターのプロキシ設定に入力してください。</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Check the path of the URL. %1</source>
        <translation>このアドレスにはサーバーのデータがありません。URLのパスを確認してください。%1</translation>
    </message>
</context>
<context>
    <name>RemoteJson</name>
    <message>
        <source>Passwords are not set over a JSON interface.</source>
        <translation>JSONインターフェイスではパスワードを設定できません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no list of accounts at “%1”. Check “list.items” in the mapping.</source>
        <translation>サーバーの応答の「%1」にアカウントのリストがありません。対応付けの「list.items」を確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is nested too deep to be read.</source>
        <translation>サーバーの応答の入れ子が深すぎて読み取れません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check whether the URL is that of its interface.</source>
        <translation>サーバーの応答がJSONではありません。URLがそのインターフェイスのものか確認してください。</translation>
    </message>
</context>
<context>
    <name>RemoteMapping</name>
    <message>
        <source>“%1” in the mapping is not one of: %2.</source>
        <translation>対応付けの「%1」は次のいずれでもありません：%2。</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping does not say where the field stands. Enter a path such as &quot;name.first&quot;.</source>
        <translation>対応付けの「fields.%1」に、フィールドの位置が指定されていません。「name.first」のようなパスを入力してください。</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping is not a field. Fields are: %2.</source>
        <translation>対応付けの「fields.%1」はフィールドではありません。フィールドは次のとおりです：%2。</translation>
    </message>
    <message>
        <source>“fields.userName” is missing in the mapping: without it no account can be recognized.</source>
        <translation>対応付けに「fields.userName」がありません。これがないとアカウントを識別できません。</translation>
    </message>
    <message>
        <source>“list.path” in the mapping must begin with /, for example /accounts.</source>
        <translation>対応付けの「list.path」は/で始まる必要があります（例：/accounts）。</translation>
    </message>
    <message>
        <source>“one.path” in the mapping must begin with / and hold {id}, for example /accounts/{id}.</source>
        <translation>対応付けの「one.path」は/で始まり、{id}を含む必要があります（例：/accounts/{id}）。</translation>
    </message>
    <message>
        <source>A path below “find” in the mapping must begin with / and hold {value}, for example /accounts?login={value}.</source>
        <translation>対応付けの「find」の下のパスは/で始まり、{value}を含む必要があります（例：/accounts?login={value}）。</translation>
    </message>
    <message>
        <source>“list.paging.parameter” is missing in the mapping: the query parameter that names the page, the offset or the cursor.</source>
        <translation>対応付けに「list.paging.parameter」がありません。ページ、オフセット、またはカーソルを指定するクエリパラメーターです。</translation>
    </message>
    <message>
        <source>“list.paging.next” is missing in the mapping: where an answer holds the cursor of the next page.</source>
        <translation>対応付けに「list.paging.next」がありません。応答の中で次のページのカーソルがある位置です。</translation>
    </message>
    <message>
        <source>“list.paging.count” in the mapping must be 1 to %1.</source>
        <translation>対応付けの「list.paging.count」は1～%1である必要があります。</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set by a mapping.</source>
        <translation>ヘッダー「%1」は対応付けで設定できません。</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not known. Check its spelling.</source>
        <translation>対応付けの「%1」は認識されません。つづりを確認してください。</translation>
    </message>
    <message>
        <source>“%1” in the mapping is missing or not a text.</source>
        <translation>対応付けの「%1」がないか、テキストではありません。</translation>
    </message>
</context>
<context>
    <name>RemotePasswords</name>
    <message>
        <source>The server could not be asked to take the new password.</source>
        <translation>新しいパスワードの受け付けをサーバーに要求できませんでした。</translation>
    </message>
    <message>
        <source>The server takes no passwords from here. Let the server issue them (Sync, Remote Settings).</source>
        <translation>サーバーはここからのパスワードを受け付けません。サーバーがパスワードを発行するように設定してください（「同期」の「リモートサーバーの設定」）。</translation>
    </message>
    <message>
        <source>The account is not on the server yet. Sync first.</source>
        <translation>アカウントはまだサーバーにありません。先に同期してください。</translation>
    </message>
    <message>
        <source>The server did not take the password: %1</source>
        <translation>サーバーがパスワードを受け付けませんでした：%1</translation>
    </message>
</context>
<context>
    <name>RemoteScim</name>
    <message>
        <source>The server&apos;s answer is not a list of accounts. Check whether the URL is that of its SCIM interface.</source>
        <translation>サーバーの応答がアカウントのリストではありません。URLがSCIMインターフェイスのものか確認してください。</translation>
    </message>
</context>
<context>
    <name>RemoteTrust</name>
    <message>
        <source>The file holds no certificate that can be read. Choose the certificate of your authority in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>ファイルに読み取り可能な証明書がありません。認証局の証明書をPEM形式（-----BEGIN CERTIFICATE-----）で選択してください。</translation>
    </message>
    <message>
        <source>The pin is not the SHA-256 of a public key. Enter its 44 characters in base64.</source>
        <translation>フィンガープリントが公開鍵のSHA-256ではありません。base64の44文字を入力してください。</translation>
    </message>
    <message>
        <source>The certificate is not for “%1”. Check the URL; if it is right, the server shows the certificate of another one.</source>
        <translation>証明書は「%1」用ではありません。URLを確認してください。URLが正しい場合は、サーバーが別のサーバーの証明書を示しています。</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired on %2. Ask those who run the server to renew it.</source>
        <translation>「%1」の証明書は%2に期限切れになりました。サーバーの運用者に更新を依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet. Check the clock of this computer.</source>
        <translation>「%1」の証明書はまだ有効ではありません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is signed by nobody but itself. If it is yours, choose its file as the certificate to trust.</source>
        <translation>「%1」の証明書は自己署名です。自分の証明書である場合は、そのファイルを信頼する証明書として選択してください。</translation>
    </message>
    <message>
        <source>The certificate of “%1” comes from an authority that is not trusted. If it is your own authority, choose its certificate in the settings of the remote.</source>
        <translation>「%1」の証明書は、信頼されていない認証局が発行したものです。自分の認証局である場合は、リモートサーバーの設定でその証明書を選択してください。</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>“%1” is no number of a result. “stewardctl results” lists them.</source>
        <translation>「%1」は結果の番号ではありません。「stewardctl results」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Its number, as “results” lists it</source>
        <translation>「results」に表示される番号</translation>
    </message>
    <message>
        <source>List what became of jobs on many accounts</source>
        <translation>多数のアカウントに対するジョブの結果を一覧表示します</translation>
    </message>
    <message>
        <source>Say what became of every account of one job</source>
        <translation>1つのジョブの全アカウントの結果を表示します</translation>
    </message>
    <message>
        <source>Try the failed accounts of a job again</source>
        <translation>ジョブで失敗したアカウントを再試行します</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Ownerは常にすべての権限を持ちます。</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>自分に割り当てられているロールは変更できません。別のロールを持つ人に依頼してください。</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>自分が持っていない権限をロールに追加することはできません：%1。</translation>
    </message>
</context>
<context>
    <name>RoleActions</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>このロールはその間に削除されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is already a role “%1”. Enter another name.</source>
        <translation>ロール「%1」はすでに存在します。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Ownerは常にすべての権限を持ちます。</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Copy it for a role with another name.</source>
        <translation>%1は組み込みのため、名前を変更できません。別の名前のロールが必要な場合はコピーしてください。</translation>
    </message>
    <message>
        <source>Somebody else has changed this too meanwhile: %1. Nothing was changed; look at the role again.</source>
        <translation>その間にほかの人もこれを変更しました：%1。何も変更されていません。ロールをもう一度確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) have it: %2. Give them another role first.</source>
        <translation>
            <numerusform>%Ln人に割り当てられているため、%1を削除できません：%2。先に別のロールを割り当ててください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) in the recycle bin have it: %2. Restore them and give them another role, or delete them for good.</source>
        <translation>
            <numerusform>ごみ箱内の%Ln人に割り当てられているため、%1を削除できません：%2。復元して別のロールを割り当てるか、完全に削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1は組み込みのため、削除できません。</translation>
    </message>
    <message>
        <source>who can: %1</source>
        <translation>保有者：%1</translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message>
        <source>There is no privilege “%1”. “stewardctl privileges” lists them.</source>
        <translation>権限「%1」はありません。「stewardctl privileges」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>ロールと権限</translation>
    </message>
    <message>
        <source>There is no role “%1”. “stewardctl role list” lists them.</source>
        <translation>ロール「%1」はありません。「stewardctl role list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>保有者</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and description</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln人の保有者</numerusform>
        </translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>組織なし</translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>権限を得る人も失う人もいません。</translation>
    </message>
    <message>
        <source>Who can “%1”: now %2, then %3</source>
        <translation>「%1」の保有者：現在%2人、変更後%3人</translation>
    </message>
    <message>
        <source>The same privilege is granted and revoked. Choose one.</source>
        <translation>同じ権限が付与と取り消しの両方に指定されています。どちらか一方を選択してください。</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description, --grant or --revoke.</source>
        <translation>変更する内容が指定されていません。--name、--description、--grant、--revoke のいずれかを追加してください。</translation>
    </message>
    <message>
        <source>Would delete the role %1. Nothing was changed; add --yes.</source>
        <translation>ロール%1が削除される予定です。何も変更されていません。--yes を追加してください。</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>ロールの名前</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>ロールを追加します</translation>
    </message>
    <message>
        <source>What it holds, such as api-users.edit</source>
        <translation>付与する権限（例：api-users.edit）</translation>
    </message>
    <message>
        <source>Begin with what this role holds</source>
        <translation>このロールの権限を初期値にします</translation>
    </message>
    <message>
        <source>Rename or describe a role, grant or revoke privileges</source>
        <translation>ロールの名前や説明を変更し、権限を付与または取り消します</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>It holds this from now on</source>
        <translation>この権限を付与します</translation>
    </message>
    <message>
        <source>It holds this no longer</source>
        <translation>この権限を取り消します</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>誰にも割り当てられていないロールを削除します</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>実行します。指定しない場合は何も削除されません</translation>
    </message>
    <message>
        <source>List the roles with who has them</source>
        <translation>ロールとその保有者を一覧表示します</translation>
    </message>
    <message>
        <source>Show what a role holds</source>
        <translation>ロールが持つ権限を表示します</translation>
    </message>
    <message>
        <source>Compare what two roles hold</source>
        <translation>2つのロールが持つ権限を比較します</translation>
    </message>
    <message>
        <source>Name of the other role</source>
        <translation>もう一方のロールの名前</translation>
    </message>
    <message>
        <source>List who has a privilege (all of several), and through which role</source>
        <translation>権限（複数の場合はそのすべて）の保有者と、その権限の元になるロールを一覧表示します</translation>
    </message>
    <message>
        <source>Key of the privilege</source>
        <translation>権限のキー</translation>
    </message>
    <message>
        <source>List the privileges with their keys</source>
        <translation>権限とそのキーを一覧表示します</translation>
    </message>
</context>
<context>
    <name>RoleConfirmation</name>
    <message>
        <source>Delete Role</source>
        <translation>ロールの削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in the recycle bin still have the role %1</source>
        <translation>
            <numerusform>ごみ箱内の%Ln人にロール%1がまだ割り当てられています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) still have the role %1</source>
        <translation>
            <numerusform>%Ln人にロール%1がまだ割り当てられています</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them and give them another role, or delete them for good; then delete the role.</source>
        <translation>復元して別のロールを割り当てるか、完全に削除してください。その後でロールを削除してください。</translation>
    </message>
    <message>
        <source>Give them another role first, then delete this one.</source>
        <translation>先に別のロールを割り当て、その後でこのロールを削除してください。</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>ロール%1を削除しますか？</translation>
    </message>
    <message>
        <source>Nobody has this role. It can no longer be chosen.</source>
        <translation>このロールは誰にも割り当てられていません。以後、選択できなくなります。</translation>
    </message>
    <message>
        <source>Undo brings the role back.</source>
        <translation>「元に戻す」でロールが戻ります。</translation>
    </message>
    <message>
        <source>Yes, Delete Role</source>
        <translation>はい、ロールを削除</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s) of %1?</source>
        <translation>
            <numerusform>%1の%Ln件の変更を破棄しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What you ticked has not been saved.</source>
        <translation>チェックした内容は保存されていません。</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message numerus="yes">
        <source>%Ln person(s) gain(s) “%1”</source>
        <translation>
            <numerusform>%Ln人が「%1」を得ます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) lose(s) “%1”</source>
        <translation>
            <numerusform>%Ln人が「%1」を失います</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2”.</source>
        <translation>
            <numerusform>そのうち%Ln人は%1日間サインインしておらず、「%2」を得ることになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2” and %3 more.</source>
        <translation>
            <numerusform>そのうち%Ln人は%1日間サインインしておらず、「%2」ほか%3件を得ることになります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleViews</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>このロールはその間に削除されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message numerus="yes">
        <source>%Ln account(s) that were deleted for good come back.</source>
        <translation>
            <numerusform>完全に削除された%Ln件のアカウントが戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) come back from the recycle bin.</source>
        <translation>
            <numerusform>%Ln件のアカウントがごみ箱から戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) change.</source>
        <translation>
            <numerusform>%Ln件のアカウントが変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln件のアカウントがごみ箱に移動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), application(s) or setting(s) change.</source>
        <translation>
            <numerusform>%Ln件のロール、アプリケーション、設定が変更されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>相違はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made since; they stay in the history.</source>
        <translation>
            <numerusform>その後に%Ln件の変更が行われました。これらは履歴に残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password then, and need new credentials.</source>
        <translation>
            <numerusform>%Ln件のアカウントは有効なパスワードがなくなり、新しい認証情報が必要になります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>API users have no role</source>
        <translation>APIユーザーにロールはありません</translation>
    </message>
    <message>
        <source>Administrators have no external applications</source>
        <translation>管理者に外部アプリケーションはありません</translation>
    </message>
    <message>
        <source>Such accounts do not have this field</source>
        <translation>この種類のアカウントにこのフィールドはありません</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>このディレクトリのアドレスのドメインは%1です。これらのドメインのいずれかを使用するか、設定でこのドメインを許可してください。</translation>
    </message>
    <message>
        <source>“%1” gives nothing that an address can hold: it is empty, or written in letters without a Latin form.</source>
        <translation>「%1」からはアドレスに使える文字が得られません。空であるか、ラテン文字に変換できない文字で書かれています。</translation>
    </message>
</context>
<context>
    <name>RowIndex</name>
    <message>
        <source>This directory is too large to be shown. Use the command line instead.</source>
        <translation>このディレクトリは大きすぎて表示できません。代わりにコマンドラインを使用してください。</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>ファイル%1を読み取れません。アクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was repaired; free some space and try again.</source>
        <translation>ディスクがいっぱいです。何も修復されていません。空き容量を増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>first name, last name, address</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Repaired from %1.</source>
        <translation>%1から修復しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) missing.</source>
        <translation>
            <numerusform>ほかに%Ln件が不足しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was repaired; check the disk and try again.</source>
        <translation>ディスクがエラーを報告しました。何も修復されていません。ディスクを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing could be read of the file. Nothing was written; use a backup.</source>
        <translation>ファイルから何も読み取れませんでした。何も書き込まれていません。バックアップを使用してください。</translation>
    </message>
    <message>
        <source>A part of the table %1 cannot be read.</source>
        <translation>表%1の一部を読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were left out: they contradict others, or belong to what is lost.</source>
        <translation>
            <numerusform>%1の%Ln行は、ほかの行と矛盾するか、失われたものに属するため除外されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A role is lost; those who had it have “%1” now, which allows nothing.</source>
        <translation>ロールが失われました。そのロールを持っていた人には、何も許可しない「%1」が割り当てられています。</translation>
    </message>
    <message>
        <source>The account %1 is lost; the history knows it.</source>
        <translation>アカウント%1は失われています。履歴には記録があります。</translation>
    </message>
    <message>
        <source>What change %1 has changed is lost.</source>
        <translation>変更%1で変更された内容は失われています。</translation>
    </message>
    <message>
        <source>The history is proven up to change %1. %2</source>
        <translation>履歴は変更%1まで証明されています。%2</translation>
    </message>
    <message>
        <source>The first page of %1 is damaged, or it is no Steward directory. The first page says where everything else is: without it nothing can be read. Use a backup.</source>
        <translation>%1の最初のページが破損しているか、Stewardディレクトリではありません。最初のページにはほかのすべての位置が記録されており、これがないと何も読み取れません。バックアップを使用してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>ファイル%1を作成できません。フォルダーが存在し、書き込み権限があるか確認してください。</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>プログラムの一部がありません。Stewardを再インストールしてください。</translation>
    </message>
    <message>
        <source>Lost role %1</source>
        <translation>失われたロール%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that there is space and that you may write there.</source>
        <translation>ファイル%1を書き込めません。空き容量と、書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The application %1 is lost; its API users no longer have it. The history knows it.</source>
        <translation>アプリケーション%1は失われ、その API ユーザーへの割り当てもなくなりました。履歴には記録があります。</translation>
    </message>
</context>
<context>
    <name>SavedMapping</name>
    <message>
        <source>The mapping has no valid value of “%1”.</source>
        <translation>対応付けの「%1」に有効な値がありません。</translation>
    </message>
    <message>
        <source>The mapping has no list of columns.</source>
        <translation>対応付けに列のリストがありません。</translation>
    </message>
    <message>
        <source>A column of the mapping needs a “%1” and a “%2”, both texts.</source>
        <translation>対応付けの列には「%1」と「%2」が必要です。どちらもテキストで指定してください。</translation>
    </message>
    <message>
        <source>“%1” of the defaults is no field with a text.</source>
        <translation>既定値の「%1」は、テキストを持つフィールドではありません。</translation>
    </message>
    <message>
        <source>This is no mapping of columns. Save one from the import window, or with import --save-mapping.</source>
        <translation>列の対応付けではありません。インポートウィンドウ、またはimport --save-mapping で保存してください。</translation>
    </message>
    <message>
        <source>The mapping is of another version of Steward. Save it anew.</source>
        <translation>対応付けは別のバージョンのStewardのものです。保存し直してください。</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>“%1” is not a file descriptor. Use a number, for example --secret-fd 3 3&lt;FILE.</source>
        <translation>「%1」はファイル記述子ではありません。--secret-fd 3 3&lt;FILE のように数値を使用してください。</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>もう一度入力：</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>2つの入力が一致しません。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>The secret could not be read from file descriptor %1. Check that it is open.</source>
        <translation>ファイル記述子%1からシークレットを読み取れませんでした。開いているか確認してください。</translation>
    </message>
    <message>
        <source>The line with the secret is longer than %1 bytes.</source>
        <translation>シークレットの行が%1バイトを超えています。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password of %1:</source>
        <translation>%1のパスワード：</translation>
    </message>
    <message>
        <source>This directory asks who you are. Add --as EMAIL, and give the password on standard input or with --secret-fd N; or stay signed in on this computer with “stewardctl sign-in keep --as EMAIL”.</source>
        <translation>このディレクトリは利用者の確認が必要です。--as EMAIL を追加し、パスワードを標準入力または --secret-fd N で渡してください。または「stewardctl sign-in keep --as EMAIL」でこのコンピューターでのサインインを保持してください。</translation>
    </message>
    <message>
        <source>The account has been deleted for good meanwhile.</source>
        <translation>アカウントはその間に完全に削除されました。</translation>
    </message>
    <message>
        <source>This password was made for you, or is too old. Choose your own first, with “stewardctl password change --as %1”.</source>
        <translation>このパスワードは発行されたものか、古すぎます。先に「stewardctl password change --as %1」で自分のパスワードを設定してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>uid, user name or email</source>
        <translation>uid、ユーザー名またはメールアドレス</translation>
    </message>
    <message>
        <source>Print the consequences; change nothing</source>
        <translation>結果として起こることを表示し、何も変更しません</translation>
    </message>
    <message>
        <source>Even if an application loses its last usable API user and stops</source>
        <translation>アプリケーションが使用可能な最後のAPIユーザーを失って停止する場合でも実行します</translation>
    </message>
    <message>
        <source>Do it against a guard, for a reason that the journal keeps; for owners only</source>
        <translation>ガードに反して実行し、その理由をジャーナルに記録します。所有者のみ</translation>
    </message>
    <message>
        <source>Print the result as JSON</source>
        <translation>結果をJSONで出力します</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The file is larger than %1. Import it in parts.</source>
        <translation>ファイルが%1を超えています。分割してインポートしてください。</translation>
    </message>
    <message>
        <source>The file has no rows with data.</source>
        <translation>ファイルにデータのある行がありません。</translation>
    </message>
    <message>
        <source>There are no rows with data in what was copied.</source>
        <translation>コピーした内容にデータのある行がありません。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This is the present password. Choose another one.</source>
        <translation>現在のパスワードと同じです。別のパスワードを選択してください。</translation>
    </message>
    <message>
        <source>You are no administrator of this directory, so there is nobody whose password this could be.</source>
        <translation>あなたはこのディレクトリの管理者ではないため、このパスワードを使用する人がいません。</translation>
    </message>
    <message>
        <source>You have a password already. Enter it to choose another one.</source>
        <translation>すでにパスワードが設定されています。別のパスワードを選択するには、現在のパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>SignInCommands</name>
    <message>
        <source>%1 is yes or no, not “%2”.</source>
        <translation>%1にはyesまたはnoを指定してください。「%2」は使用できません。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>ロックまでの時間（分）</translation>
    </message>
    <message>
        <source>Kept signed in for days</source>
        <translation>サインイン保持期間（日）</translation>
    </message>
    <message>
        <source>Say who you are with --as EMAIL.</source>
        <translation>--as EMAIL で利用者を指定してください。</translation>
    </message>
    <message>
        <source>This directory keeps nobody signed in. Sign in with each command.</source>
        <translation>このディレクトリはサインインを保持しません。コマンドごとにサインインしてください。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1のパスワード：</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays signed in on this computer for %Ln day(s).</source>
        <translation>
            <numerusform>%1のサインインはこのコンピューターで%Ln日間保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept signed in on this computer.</source>
        <translation>このコンピューターで保持されているサインインはありません。</translation>
    </message>
    <message>
        <source>Signed out on this computer.</source>
        <translation>このコンピューターでサインアウトしました。</translation>
    </message>
    <message>
        <source>Present password of %1:</source>
        <translation>%1の現在のパスワード：</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>%1の新しいパスワード：</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1に新しいパスワードを設定しました。</translation>
    </message>
    <message>
        <source>Say whether the directory asks who works with it</source>
        <translation>作業する人をディレクトリが確認するかどうかを設定します</translation>
    </message>
    <message>
        <source>Whether it asks for email and password</source>
        <translation>メールアドレスとパスワードを求めるかどうか</translation>
    </message>
    <message>
        <source>The window locks after so long without a key or a click; 0: does not</source>
        <translation>この時間キー入力もクリックもないと、ウィンドウがロックされます。0の場合はロックされません</translation>
    </message>
    <message>
        <source>Days for which people can stay signed in on a computer; 0: not offered</source>
        <translation>コンピューターでサインインを保持できる日数。0の場合は提供しません</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>求める条件を表示します</translation>
    </message>
    <message>
        <source>Stay signed in on this computer, by its keychain</source>
        <translation>キーチェーンを使用して、このコンピューターでサインインを保持します</translation>
    </message>
    <message>
        <source>Stay signed in on this computer no longer</source>
        <translation>このコンピューターでのサインインの保持をやめます</translation>
    </message>
    <message>
        <source>Choose a password of your own: the present one and the new one are read, one a line</source>
        <translation>自分のパスワードを設定します。現在のパスワードと新しいパスワードを1行ずつ読み取ります</translation>
    </message>
</context>
<context>
    <name>SignInPolicy</name>
    <message>
        <source>The window locks after 0 to %1 minutes; 0: it does not.</source>
        <translation>ウィンドウは0～%1分後にロックされます。0の場合はロックされません。</translation>
    </message>
    <message>
        <source>People stay signed in for 0 to %1 days; 0: this is not offered.</source>
        <translation>サインインは0～%1日間保持されます。0の場合は提供しません。</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The keychain holds something else in place of the signing key.</source>
        <translation>キーチェーンの署名鍵の場所に、別のものが入っています。</translation>
    </message>
</context>
<context>
    <name>SmtpSession</name>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>メールが送り出される前に送信を中止しました。</translation>
    </message>
</context>
<context>
    <name>SmtpVerdict</name>
    <message>
        <source>The mail server asked to try again later. The mail was not sent.</source>
        <translation>メールサーバーから、後でもう一度試すように求められました。メールは送信されていません。</translation>
    </message>
    <message>
        <source>The mail server refuses this computer. Ask who runs it, then resume sending.</source>
        <translation>メールサーバーがこのコンピューターを拒否しています。サーバーの運用者に問い合わせてから、送信を再開してください。</translation>
    </message>
    <message>
        <source>The mail server did not start encryption. Check the port and the kind of encryption in the settings, then resume sending.</source>
        <translation>メールサーバーが暗号化を開始しませんでした。設定でポートと暗号化の種類を確認してから、送信を再開してください。</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Correct them in the settings, then resume sending.</source>
        <translation>メールサーバーがユーザー名とパスワードを受け付けませんでした。設定で修正してから、送信を再開してください。</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender. Check the sender in the settings.</source>
        <translation>メールサーバーが差出人を受け付けません。設定で差出人を確認してください。</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient. Check the email address.</source>
        <translation>メールサーバーが受信者を受け付けません。メールアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Its answer tells why; the mail was not sent.</source>
        <translation>メールサーバーがメールを拒否しました。理由は応答に示されています。メールは送信されていません。</translation>
    </message>
    <message>
        <source>The mail server took the mail.</source>
        <translation>メールサーバーがメールを受け付けました。</translation>
    </message>
    <message>
        <source>The mail was handed over, but the mail server did not confirm it. It may have arrived; ask its recipient before sending another.</source>
        <translation>メールは引き渡されましたが、メールサーバーからの確認がありませんでした。到着している可能性があります。別のメールを送信する前に、受信者に確認してください。</translation>
    </message>
    <message>
        <source>The mail server wants a user name and password. Enter them in the settings, then resume sending.</source>
        <translation>メールサーバーがユーザー名とパスワードを要求しています。設定で入力してから、送信を再開してください。</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted. Check the server&apos;s name and the certificate file in the settings, then resume sending.</source>
        <translation>メールサーバーの証明書が信頼されていません。設定でサーバーの名前と証明書ファイルを確認してから、送信を再開してください。</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in. Check the port and the encryption in the settings, or delete the user name there, then resume sending.</source>
        <translation>メールサーバーがサインインの手段を提供していません。設定でポートと暗号化を確認するか、ユーザー名を削除してから、送信を再開してください。</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to or from an address with letters beyond a to z before the @. Use another address.</source>
        <translation>このメールサーバーは、@の前にa～z以外の文字を含むアドレスとの間でメールを配送できません。別のアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>メールが送り出される前に送信を中止しました。</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense. The mail was not sent.</source>
        <translation>メールサーバーの応答が不正です。メールは送信されていません。</translation>
    </message>
    <message>
        <source>The mail server was not reached, or the connection broke. The mail was not sent.</source>
        <translation>メールサーバーに接続できなかったか、接続が切断されました。メールは送信されていません。</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Another program is using the directory file. Nothing was changed; try again in a moment.</source>
        <translation>ほかのプログラムがディレクトリファイルを使用しています。何も変更されていません。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>ディスクがいっぱいです。何も変更されていません。空き容量を増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The directory file cannot be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>ディレクトリファイルに書き込めません。何も変更されていません。ファイルとそのフォルダーのアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>The directory file is damaged. Nothing was changed; open a copy or a backup of it.</source>
        <translation>ディレクトリファイルが破損しています。何も変更されていません。コピーまたはバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and try again.</source>
        <translation>ディスクがエラーを報告しました。何も変更されていません。ディスクを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close something and try again.</source>
        <translation>メモリが不足しています。何も変更されていません。ほかのプログラムなどを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The change contradicts something that is already in the directory. Nothing was changed; look at it again.</source>
        <translation>この変更は、すでにディレクトリにある内容と矛盾しています。何も変更されていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The directory file could not be used. Nothing was changed.</source>
        <translation>ディレクトリファイルを使用できませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The directory file was moved, replaced or deleted since it was opened. Nothing was changed; open it where it is now.</source>
        <translation>ディレクトリファイルは、開いた後に移動、置き換え、または削除されました。何も変更されていません。現在の場所から開き直してください。</translation>
    </message>
</context>
<context>
    <name>SyncAnew</name>
    <message>
        <source>It came back with a backup, and the server does not know it.</source>
        <translation>バックアップから復元されましたが、サーバーには存在しません。</translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>The server shows again: %1</source>
        <translation>サーバーに再び現れたもの：%1</translation>
    </message>
    <message>
        <source>%1 has no usable API user any more.</source>
        <translation>%1に使用可能なAPIユーザーがいなくなりました。</translation>
    </message>
    <message>
        <source>So many deletions and suspensions were not sent. If they are meant, add --removals %1.</source>
        <translation>削除と一時停止の件数が多いため、送信されていません。意図したものである場合は --removals %1 を追加してください。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nothing waits to be decided about “%1”. “conflicts list” shows what does.</source>
        <translation>「%1」について判断待ちのものはありません。「conflicts list」で判断待ちのものを表示できます。</translation>
    </message>
    <message>
        <source>“%1” is no choice. Use here or server.</source>
        <translation>「%1」は選択肢ではありません。hereまたはserverを使用してください。</translation>
    </message>
    <message>
        <source>%1 has no conflict about “%2”. “conflicts list” shows the fields.</source>
        <translation>%1の「%2」に競合はありません。「conflicts list」でフィールドを表示できます。</translation>
    </message>
    <message>
        <source>“%1” is no answer. Use delete, upload, keep, link or retry.</source>
        <translation>「%1」は回答ではありません。delete、upload、keep、link、retryのいずれかを使用してください。</translation>
    </message>
    <message>
        <source>User name, email, name or uid</source>
        <translation>ユーザー名、メールアドレス、名前またはuid</translation>
    </message>
    <message>
        <source>Read the server, take what is new there, and send what was changed here</source>
        <translation>サーバーを読み取って新しい内容を取得し、ローカルで変更された内容を送信します</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>何も送信しません</translation>
    </message>
    <message>
        <source>Send up to N deletions and suspensions, even if that is many</source>
        <translation>件数が多い場合でも、最大N件の削除と一時停止を送信します</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>リモートサーバーのシークレットをこのファイル記述子から読み取ります</translation>
    </message>
    <message>
        <source>List conflicts, questions and refusals of the sync</source>
        <translation>同期の競合、確認事項、拒否を一覧表示します</translation>
    </message>
    <message>
        <source>Decide a conflict: the value from here, or the server&apos;s</source>
        <translation>競合を解決します（ローカルの値またはサーバーの値）</translation>
    </message>
    <message>
        <source>Such as email; all: every field in conflict</source>
        <translation>例：email。allは競合しているすべてのフィールド</translation>
    </message>
    <message>
        <source>here or server</source>
        <translation>hereまたはserver</translation>
    </message>
    <message>
        <source>Answer a question: delete, upload (again), keep (bring back here), link, or retry what was refused</source>
        <translation>確認事項に回答します：delete、upload（再アップロード）、keep（ローカルに戻す）、link、またはretry（拒否されたものを再試行）</translation>
    </message>
    <message>
        <source>delete, upload, keep, link or retry</source>
        <translation>delete、upload、keep、link、retry</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>This question has been answered meanwhile. Nothing was changed.</source>
        <translation>この確認事項はその間に回答されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>This is no answer to the question about this account.</source>
        <translation>このアカウントの確認事項に対する回答として正しくありません。</translation>
    </message>
    <message>
        <source>%1 is on the server already, as another account. Rename one of them.</source>
        <translation>%1は別のアカウントとしてすでにサーバーにあります。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 is of another type on the server. An API user and an administrator cannot become the same account. Rename one of them.</source>
        <translation>%1 は、サーバーでは種類が異なります。APIユーザーと管理者を同じアカウントにすることはできません。どちらかの名前を変更してください。</translation>
    </message>
</context>
<context>
    <name>SyncLock</name>
    <message>
        <source>Another Steward is syncing this directory. Try again when it has finished.</source>
        <translation>別のStewardがこのディレクトリを同期しています。完了してからもう一度試してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, which keeps two syncs of one directory apart. Check that its folder exists and that you may write in it.</source>
        <translation>1つのディレクトリの同期が重ならないようにするファイル%1に書き込めません。フォルダーが存在し、書き込み権限があるか確認してください。</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a field on both sides</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Here only</source>
        <comment>where a field was changed</comment>
        <translation>ローカルのみ</translation>
    </message>
    <message>
        <source>On server only</source>
        <comment>where a field was changed</comment>
        <translation>サーバーのみ</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>where a field was changed</comment>
        <translation>双方</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>送信対象</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>送信済み、応答待ち</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>サーバーから</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of today</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>type of an account, as the first sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>type of an account, organization</comment>
        <translation>%2の%1。</translation>
    </message>
    <message>
        <source>Changed here %1, on the server %2.</source>
        <comment>two times</comment>
        <translation>変更日時：ローカル%1、サーバー%2。</translation>
    </message>
    <message>
        <source>Changed here %1.</source>
        <comment>a time</comment>
        <translation>ローカルでの変更日時：%1。</translation>
    </message>
    <message>
        <source>Changed on the server %1.</source>
        <comment>a time</comment>
        <translation>サーバーでの変更日時：%1。</translation>
    </message>
    <message>
        <source>%1 is no longer on the server. Shall the account be deleted here too, or uploaded again? Nothing happens until you answer.</source>
        <translation>%1はサーバーにありません。ローカルでもアカウントを削除しますか、それとももう一度アップロードしますか？回答するまで何も行われません。</translation>
    </message>
    <message>
        <source>%1 was deleted here, but somebody has changed the account on the server since. Shall it be deleted there too, or come back here as the server has it?</source>
        <translation>%1はローカルで削除されましたが、その後サーバーで誰かがアカウントを変更しています。サーバーでも削除しますか、それともサーバーの内容でローカルに戻しますか？</translation>
    </message>
    <message>
        <source>The server has another account of that user name. Are both the same account? Then link them; what differs can be decided afterwards. If not, give the one here another name.</source>
        <translation>サーバーに同じユーザー名の別のアカウントがあります。両方は同じアカウントですか？同じであればリンクしてください。相違点は後で判断できます。異なる場合は、ローカルのアカウントに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The server&apos;s account cannot be taken here. Correct it on the server; it is read again with the next sync.</source>
        <translation>サーバーのアカウントをローカルに取得できません。サーバーで修正してください。次回の同期で再び読み取られます。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Changed account</source>
        <translation>変更されたアカウント</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>削除されたアカウント</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>No server connected</source>
        <translation>サーバー未接続</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Connect a server to keep both sides in step: you see first what would change, and nothing is deleted.</source>
        <translation>すべてこのコンピューターに保管されています。サーバーに接続すると双方を同期できます。変更内容は事前に確認でき、何も削除されません。</translation>
    </message>
    <message>
        <source>Connect to a Remote…</source>
        <translation>リモートサーバーに接続…</translation>
    </message>
    <message>
        <source>No changes match these filters</source>
        <translation>これらのフィルターに一致する変更はありません</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Both sides are in step</source>
        <translation>双方は同期済みです</translation>
    </message>
    <message>
        <source>Nothing to send, nothing to decide.</source>
        <translation>送信するものも判断するものもありません。</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>a field of two accounts that never were one</comment>
        <translation>異なる</translation>
    </message>
</context>
<context>
    <name>SyncPlans</name>
    <message>
        <source>Add on the server</source>
        <translation>サーバーに追加</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>サーバーで変更</translation>
    </message>
    <message>
        <source>Delete on the server</source>
        <translation>サーバーで削除</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>ローカルに追加</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>ローカルで変更</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>判断待ち</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Finds accounts by our id</source>
        <translation>ローカルのIDによるアカウント検索</translation>
    </message>
    <message>
        <source>Finds accounts by user name</source>
        <translation>ユーザー名によるアカウント検索</translation>
    </message>
    <message>
        <source>Lists only what changed</source>
        <translation>変更分のみの一覧取得</translation>
    </message>
    <message>
        <source>Refuses stale changes</source>
        <translation>古い内容に基づく変更の拒否</translation>
    </message>
    <message>
        <source>Takes many new accounts at once</source>
        <translation>多数の新規アカウントの一括受け付け</translation>
    </message>
    <message>
        <source>Pages that do not shift</source>
        <translation>ずれのないページ分割</translation>
    </message>
    <message>
        <source>Changes single fields</source>
        <translation>フィールド単位の変更</translation>
    </message>
    <message>
        <source>Takes passwords</source>
        <translation>パスワードの受け付け</translation>
    </message>
    <message>
        <source>Says which fields it has</source>
        <translation>対応フィールドの通知</translation>
    </message>
    <message>
        <source>Keeps our id</source>
        <translation>ローカルのIDの保持</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Changes</source>
        <translation>変更の送信</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s) to %1?</source>
        <translation>
            <numerusform>%Ln件の変更を%1に送信しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read first; what came up there meanwhile is merged.</source>
        <translation>先に%1を読み取り、その間にサーバーで生じた変更を統合します。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)</source>
        <translation>
            <numerusform>%Ln件の変更を送信(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Connect to %1?</source>
        <translation>%1に接続しますか？</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>双方で同じ</translation>
    </message>
    <message>
        <source>to add here</source>
        <translation>ローカルに追加</translation>
    </message>
    <message>
        <source>to change here</source>
        <translation>ローカルで変更</translation>
    </message>
    <message>
        <source>to add on the server</source>
        <translation>サーバーに追加</translation>
    </message>
    <message>
        <source>to change on the server</source>
        <translation>サーバーで変更</translation>
    </message>
    <message>
        <source>to decide field by field</source>
        <translation>フィールドごとに判断</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side, and nothing is sent until you choose Send.</source>
        <translation>どちら側でも何も削除されず、「送信」を選択するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side. What both sides have differently is yours to decide.</source>
        <translation>どちら側でも何も削除されません。双方で異なる内容は、自分で判断できます。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Server Details</source>
        <translation>サーバーの詳細</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>サーバーは応答しています</translation>
    </message>
    <message>
        <source>What it can do is tried with the next sync.</source>
        <translation>サーバーの機能は次回の同期で調べます。</translation>
    </message>
    <message>
        <source>What it can do was tried with requests that change nothing.</source>
        <translation>サーバーの機能は、何も変更しない要求で調べました。</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>試した内容</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Fields kept here alone</source>
        <translation>ローカルだけに保管されるフィールド</translation>
    </message>
    <message>
        <source>Sync History</source>
        <translation>同期の履歴</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln sync(s) of note</source>
        <translation>
            <numerusform>直近の主な同期%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync that finds nothing new leaves no trace.</source>
        <translation>新しい内容がなかった同期は記録されません。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Something waits</source>
        <translation>未処理あり</translation>
    </message>
    <message>
        <source>Delete here</source>
        <translation>ローカルで削除</translation>
    </message>
    <message>
        <source>to delete here</source>
        <translation>ローカルで削除</translation>
    </message>
</context>
<context>
    <name>SyncPull</name>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>サーバーでは削除され、その後ローカルで変更されています。もう一度アップロードしますか、それともローカルでも削除しますか？</translation>
    </message>
    <message>
        <source>It is missing on the server. Delete it here too, or upload it again?</source>
        <translation>サーバーにありません。ローカルでも削除しますか、それとももう一度アップロードしますか？</translation>
    </message>
</context>
<context>
    <name>SyncPush</name>
    <message>
        <source>The server does not store what was sent: %1.</source>
        <translation>サーバーが、送信された内容を保存しません：%1。</translation>
    </message>
    <message>
        <source>The server has another account with the user name “%1”. If it is the same, link both; otherwise rename this one.</source>
        <translation>サーバーにユーザー名「%1」の別のアカウントがあります。同じアカウントであれば両方をリンクし、異なる場合はこちらの名前を変更してください。</translation>
    </message>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>サーバーでは削除され、その後ローカルで変更されています。もう一度アップロードしますか、それともローカルでも削除しますか？</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message numerus="yes">
        <source>%Ln change(s) sent.</source>
        <translation>
            <numerusform>%Ln件の変更を送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken from the server.</source>
        <translation>
            <numerusform>%Ln件の変更をサーバーから取得しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide.</source>
        <translation>
            <numerusform>判断が必要な競合が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>回答が必要な確認事項が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) refused by the server.</source>
        <translation>
            <numerusform>%Ln件のアカウントがサーバーに拒否されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be sent later.</source>
        <translation>
            <numerusform>%Ln件のアカウントは後で送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are missing on the server and are looked for once more.</source>
        <translation>
            <numerusform>%Ln件のアカウントがサーバーにありません。もう一度探します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) and suspensions wait for your confirmation.</source>
        <translation>
            <numerusform>%Ln件の削除と一時停止が確認を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was restored from an older state; what is newer here was sent again.</source>
        <translation>サーバーは以前の状態に復元されています。ローカルにある新しい内容を再送信しました。</translation>
    </message>
    <message>
        <source>Nothing to send, nothing new on the server.</source>
        <translation>送信するものはなく、サーバーにも新しい内容はありません。</translation>
    </message>
</context>
<context>
    <name>SyncRound</name>
    <message>
        <source>This directory has no remote. Connect one in Sync, or with “stewardctl remote add”.</source>
        <translation>このディレクトリにはリモートサーバーがありません。「同期」または「stewardctl remote add」で接続してください。</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>New API user</source>
        <translation>新しいAPIユーザー</translation>
    </message>
    <message>
        <source>New API user for %1</source>
        <translation>%1用の新しいAPIユーザー</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>新しい管理者</translation>
    </message>
    <message>
        <source>New administrator, %1</source>
        <translation>新しい管理者、%1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1：%2を削除</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln more field(s)</source>
        <translation>
            <numerusform>、ほか%Ln件のフィールド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ on both sides</source>
        <translation>
            <numerusform>%Ln件のフィールドが双方で異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs on both sides</source>
        <translation>%1が双方で異なります</translation>
    </message>
    <message>
        <source>Missing on the server</source>
        <translation>サーバーに存在しません</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>ローカルで削除、サーバーで変更</translation>
    </message>
    <message>
        <source>The server has another account of that name</source>
        <translation>サーバーに同じ名前の別のアカウントあり</translation>
    </message>
    <message>
        <source>Cannot be taken from the server</source>
        <translation>サーバーから取得不可</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>ローカルで削除</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>サーバーで削除</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー：%1</translation>
    </message>
    <message>
        <source>Sent, no answer yet; the server is asked again</source>
        <translation>送信済み、応答待ち。サーバーに再度確認します</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>%1 was changed meanwhile to “%2”. Nothing was changed; try again.</source>
        <translation>%1はその間に「%2」に変更されました。何も変更されていません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>何も変更されていません。それでも実行する場合は --even-if-last を追加してください。</translation>
    </message>
    <message>
        <source>No application stops.</source>
        <translation>停止するアプリケーションはありません。</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>変更%1</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>変更なし：%1。%2</translation>
    </message>
    <message>
        <source>%1: no usable API user remains.</source>
        <translation>%1：使用可能なAPIユーザーがいなくなります。</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 API users.</source>
        <translation>%1は%2件のAPIユーザーで引き続き動作します。</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 alone.</source>
        <translation>%1は%2だけで引き続き動作します。</translation>
    </message>
    <message>
        <source>Nothing to change; everything was so already.</source>
        <translation>変更するものはありません。すべてすでに同じ内容です。</translation>
    </message>
    <message>
        <source>Put back: %1. Left alone: %2.</source>
        <translation>元に戻した件数: %1。そのままの件数: %2。</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is not %1: byte %2 (hexadecimal %3), in line %4, does not belong there. Choose another encoding, or save the file as UTF-8.</source>
        <translation>ファイルは%1ではありません。%4行目のバイト%2（16進数%3）は、このエンコードでは使用できません。別のエンコードを選択するか、ファイルをUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), and choose that file.</source>
        <translation>スプレッドシートプログラムのブックです。そのプログラムでCSV（UTF-8）として保存し、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is JSON, which is for programs. Import a CSV file, or text with tabs.</source>
        <translation>プログラム用のJSONです。CSVファイルまたはタブ区切りテキストをインポートしてください。</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text of this encoding. Choose another encoding, or save the file as CSV (UTF-8).</source>
        <translation>ファイルにゼロバイトが含まれているため、このエンコードのテキストではありません。別のエンコードを選択するか、ファイルをCSV（UTF-8）として保存してください。</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (little endian)</source>
        <translation>UTF-16（リトルエンディアン）</translation>
    </message>
    <message>
        <source>UTF-16 (big endian)</source>
        <translation>UTF-16（ビッグエンディアン）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252（西ヨーロッパ）</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250（中央ヨーロッパ）</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251（キリル文字）</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253（ギリシャ語）</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254（トルコ語）</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255（ヘブライ語）</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256（アラビア語）</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257（バルト諸語）</translation>
    </message>
    <message>
        <source>Macintosh (Western European)</source>
        <translation>Macintosh（西ヨーロッパ）</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS（日本語）</translation>
    </message>
    <message>
        <source>GB 18030 (Simplified Chinese)</source>
        <translation>GB 18030（簡体字中国語）</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5（繁体字中国語）</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR（韓国語）</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>the control character %1</source>
        <translation>制御文字%1</translation>
    </message>
    <message>
        <source>the broken character %1</source>
        <translation>壊れた文字%1</translation>
    </message>
    <message>
        <source>the invisible direction character %1</source>
        <translation>不可視の方向制御文字%1</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>不可視の文字%1</translation>
    </message>
    <message>
        <source>the special blank %1</source>
        <translation>特殊な空白%1</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it; it is required.</source>
        <translation>%1がありません。必須項目です。入力してください。</translation>
    </message>
    <message>
        <source>%1 contains %2. Delete that character, or type the text again.</source>
        <translation>%1に%2が含まれています。その文字を削除するか、入力し直してください。</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Shorten it to at most %3.</source>
        <translation>%1が%2文字あります。%3文字以内に短くしてください。</translation>
    </message>
    <message>
        <source>The user name is missing. Enter one, for example ana.perez.</source>
        <translation>ユーザー名がありません。入力してください（例：ana.perez）。</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>ユーザー名に%1が含まれています。その文字を削除してください。</translation>
    </message>
    <message>
        <source>The user name contains “%1”, which servers do not accept. Use letters, digits, dots and hyphens.</source>
        <translation>ユーザー名に、サーバーが受け付けない「%1」が含まれています。英字、数字、ドット、ハイフンを使用してください。</translation>
    </message>
    <message>
        <source>The user name is longer than %1 characters. Shorten it.</source>
        <translation>ユーザー名が%1文字を超えています。短くしてください。</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>Somebody else has changed this account meanwhile. Nothing was changed; look at it again.</source>
        <translation>その間にほかの人がこのアカウントを変更しました。何も変更されていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The change could not be written and was taken back. Try again.</source>
        <translation>変更を書き込めなかったため、取り消されました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Two accounts would have the same email or the same user name. Nothing was changed; look at them again.</source>
        <translation>2つのアカウントが同じメールアドレスまたは同じユーザー名になります。何も変更されていません。もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>The account has been deleted for good since.</source>
        <translation>アカウントはその後に完全に削除されました。</translation>
    </message>
    <message>
        <source>Changed again since; left as it is.</source>
        <translation>その後に再び変更されたため、そのまま残します。</translation>
    </message>
    <message>
        <source>API users have this application since; left as it is.</source>
        <translation>その後にAPIユーザーがこのアプリケーションを使用しているため、そのまま残します。</translation>
    </message>
    <message>
        <source>Another application has this name since; left as it is.</source>
        <translation>その後に別のアプリケーションがこの名前を使用しているため、そのまま残します。</translation>
    </message>
    <message>
        <source>Another role has this name since; left as it is.</source>
        <translation>その後に別のロールがこの名前を使用しているため、そのまま残します。</translation>
    </message>
    <message>
        <source>People have this role since; left as it is.</source>
        <translation>その後にこのロールが割り当てられた人がいるため、そのまま残します。</translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>履歴に変更%1はありません。</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>完全に削除されたものは元に戻りません。</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back. Revoke the credentials instead.</source>
        <translation>送信したメールは取り消せません。代わりに認証情報を失効させてください。</translation>
    </message>
    <message>
        <source>A password does not come back. Send new credentials instead.</source>
        <translation>パスワードは元に戻りません。代わりに新しい認証情報を送信してください。</translation>
    </message>
    <message>
        <source>Such an entry changes no account and no application that could be put back.</source>
        <translation>このエントリには、元に戻せるアカウントやアプリケーションの変更がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone. %2</source>
        <translation>「%1」は元に戻せません。%2</translation>
    </message>
    <message>
        <source>“%1” was not an undo; only that can be done again.</source>
        <translation>「%1」は元に戻す操作ではありません。やり直せるのは元に戻す操作だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>すでに以前の状態です。</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>外部アプリケーションを1つ以上選択してください。1つもないと、APIユーザーは何もできません。</translation>
    </message>
    <message>
        <source>One of the chosen applications does not exist. Choose again.</source>
        <translation>選択したアプリケーションの中に存在しないものがあります。もう一度選択してください。</translation>
    </message>
    <message>
        <source>The application “%1” has been deleted. Choose another one.</source>
        <translation>アプリケーション「%1」は削除されています。別のアプリケーションを選択してください。</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>ロールを選択してください。</translation>
    </message>
    <message>
        <source>The role “%1” has been deleted. Choose another one.</source>
        <translation>ロール「%1」は削除されています。別のロールを選択してください。</translation>
    </message>
    <message>
        <source>API users have no role. Leave the role empty.</source>
        <translation>APIユーザーにロールはありません。ロールを空のままにしてください。</translation>
    </message>
    <message>
        <source>Administrators have no external applications. Leave them empty.</source>
        <translation>管理者に外部アプリケーションはありません。空のままにしてください。</translation>
    </message>
</context>
<context>
    <name>ValueTemplate</name>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Email, before the @</source>
        <translation>メールアドレスの@の前</translation>
    </message>
    <message>
        <source>Email, after the @</source>
        <translation>メールアドレスの@の後</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Number of the row: 1, 2, 3 …</source>
        <translation>行の番号：1、2、3…</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form of {n}. Write how many digits, for example {n:3}.</source>
        <translation>文字%2の「%1」は{n}の形式ではありません。{n:3}のように桁数を指定してください。</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form. Use lower, upper, ascii or initial.</source>
        <translation>文字%2の「%1」は形式ではありません。lower、upper、ascii、initialのいずれかを使用してください。</translation>
    </message>
    <message>
        <source>“{%1}” at character %2 is not a placeholder. Use one of: %3.</source>
        <translation>文字%2の「{%1}」はプレースホルダーではありません。次のいずれかを使用してください：%3。</translation>
    </message>
    <message>
        <source>The } at character %1 closes nothing. Write }} for a brace.</source>
        <translation>文字%1の } に対応する開きかっこがありません。中かっこを表す場合は }} と記述してください。</translation>
    </message>
    <message>
        <source>The { at character %1 is not closed. Write a } behind the placeholder, or {{ for a brace.</source>
        <translation>文字%1の { が閉じられていません。プレースホルダーの後に } を記述するか、中かっこを表す場合は {{ と記述してください。</translation>
    </message>
</context>
<context>
    <name>VerifierTexts</name>
    <message>
        <source>There is not enough free memory to protect the password. Close other programs and try again.</source>
        <translation>パスワードを保護するための空きメモリが不足しています。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The password is empty. Enter a password.</source>
        <translation>パスワードが空です。パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Read a user name and a password from standard input, one a line, and answer by the exit code whether they open the application now: 0 good, 1 unknown user, 2 wrong password, 3 suspended, expired or not for this application, 4 too many wrong tries, 6 no answer</source>
        <translation>標準入力からユーザー名とパスワードを1行ずつ読み取り、現在アプリケーションを利用できるかどうかを終了コードで返します：0 利用可能、1 不明なユーザー、2 パスワードが正しくない、3 一時停止中、期限切れ、またはこのアプリケーション用ではない、4 間違った入力が多すぎる、6 応答なし</translation>
    </message>
    <message>
        <source>The application that is knocked at</source>
        <translation>アクセス先のアプリケーション</translation>
    </message>
</context>
<context>
    <name>VisibleAccounts</name>
    <message>
        <source>Your role does not allow viewing accounts.</source>
        <translation>あなたのロールではアカウントの閲覧が許可されていません。</translation>
    </message>
    <message>
        <source>Your role does not allow viewing API users.</source>
        <translation>あなたのロールではAPIユーザーの閲覧が許可されていません。</translation>
    </message>
    <message>
        <source>Your role does not allow viewing administrators.</source>
        <translation>あなたのロールでは管理者の閲覧が許可されていません。</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>%1 needs a whole number, not “%2”.</source>
        <translation>%1には整数を指定してください。「%2」は使用できません。</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>管理者(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>アプリケーション(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使用したディレクトリ(&amp;R)</translation>
    </message>
    <message>
        <source>No directory was opened yet</source>
        <translation>まだディレクトリを開いていません</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Directory</source>
        <translation>サンプルディレクトリを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
</context>
<context>
    <name>WireIntake</name>
    <message>
        <source>Comes from the remote. It has no privileges here until somebody gives it some.</source>
        <translation>リモートサーバーから取得しました。誰かが権限を与えるまで、ここでは権限がありません。</translation>
    </message>
    <message>
        <source>Comes from the remote.</source>
        <translation>リモートサーバーから取得しました。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written. Check that there is room.</source>
        <translation>ブックを書き込めませんでした。空き容量があるか確認してください。</translation>
    </message>
    <message>
        <source>A workbook holds at most 1,048,575 rows. Narrow the filter, or use CSV.</source>
        <translation>ブックの行数は最大1,048,575行です。フィルターで絞り込むか、CSVを使用してください。</translation>
    </message>
    <message>
        <source>A cell of a workbook holds at most 32,767 characters. Use CSV.</source>
        <translation>ブックのセルの文字数は最大32,767文字です。CSVを使用してください。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers the people who run an organization, and its API users.</source>
        <translation>組織を運営する人とそのAPIユーザーを管理します。</translation>
    </message>
    <message>
        <source>Directory to open; the one that was open last if none is named.</source>
        <translation>開くディレクトリ。指定しない場合は最後に開いたディレクトリです。</translation>
    </message>
    <message>
        <source>Open the sample directory.</source>
        <translation>サンプルディレクトリを開きます。</translation>
    </message>
</context>
<context>
    <name>steward::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation>Stewardについて</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>A desktop console with which an organization administers its administrators and API users.</source>
        <translation>組織の管理者とAPIユーザーを管理するためのデスクトップコンソールです。</translation>
    </message>
    <message>
        <source>Copyright (c) 2026 The Steward authors. Free software under the MIT licence.</source>
        <translation>Copyright (c) 2026 The Steward authors. MITライセンスで提供される自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>steward::AccountChanges</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>変更する必要のあるものはありませんでした。</translation>
    </message>
</context>
<context>
    <name>steward::AccountForms</name>
    <message>
        <source>This account is in the recycle bin. Restore it to change it.</source>
        <translation>このアカウントはごみ箱にあります。変更するには復元してください。</translation>
    </message>
</context>
<context>
    <name>steward::ActivityExporting</name>
    <message>
        <source>Export Activity</source>
        <translation>アクティビティのエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <translation>activity.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported to %1. The export is recorded.</source>
        <translation>
            <numerusform>%Ln件のエントリを%1にエクスポートしました。このエクスポートは記録されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>このログを検索</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Only %1; show all accounts</source>
        <translation>%1のみ。すべてのアカウントを表示</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>組織なし</translation>
    </message>
</context>
<context>
    <name>steward::ActivityModel</name>
    <message>
        <source>Today, %1</source>
        <extracomment>The heading above the entries of today; then a date as in QLocale::toString.</extracomment>
        <translation>今日、%1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>The heading above the entries of another day, as in QLocale::toString.</extracomment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1; undone</source>
        <translation>%1（元に戻し済み）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>window, and the name of a computer</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <extracomment>A row as a screen reader says it: time, operator, what was done, to whom or what, details.</extracomment>
        <translation>%1、%2、%3、%4、%5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>From</source>
        <translation>操作元</translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Verify Log</source>
        <translation>ログの検証</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history</source>
        <translation>履歴が書き換えられていないか検証します</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write these entries into a file</source>
        <translation>これらのエントリをファイルに書き出します</translation>
    </message>
    <message>
        <source>Undo This Step…</source>
        <translation>この操作を元に戻す…</translation>
    </message>
    <message>
        <source>See what taking this back would do, and do it</source>
        <translation>元に戻した場合の内容を確認して実行します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected entries (Ctrl+C)</source>
        <translation>選択したエントリをコピーします（Ctrl+C）</translation>
    </message>
    <message>
        <source>Show Result…</source>
        <translation>結果を表示…</translation>
    </message>
    <message>
        <source>What became of every row, and retry what failed</source>
        <translation>各行の結果を表示し、失敗したものを再試行します</translation>
    </message>
    <message>
        <source>Times in %1. Exports of this log are recorded too.</source>
        <translation>時刻は%1です。このログのエクスポートも記録されます。</translation>
    </message>
    <message>
        <source>Exporting… %L1 of %L2</source>
        <translation>エクスポート中… %L1/%L2</translation>
    </message>
    <message>
        <source>Verifying… %L1 of %L2</source>
        <translation>検証中… %L1/%L2</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Your role does not allow viewing activity.</source>
        <translation>あなたのロールではアクティビティの閲覧が許可されていません。</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>検索中… 現在%1件</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>これらのフィルターに一致するエントリはありません。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Undo These…</source>
        <translation>これらを元に戻す…</translation>
    </message>
    <message>
        <source>Select at most %L1 entries</source>
        <translation>選択できるエントリは最大%L1件です</translation>
    </message>
    <message>
        <source>Such an entry cannot be undone</source>
        <translation>この種類のエントリは元に戻せません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry (entries)</source>
        <translation>
            <numerusform>%Ln件中%1件のエントリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries)</source>
        <translation>
            <numerusform>%Ln件のエントリ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>steward::ActivityUndo</name>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>ほかの処理がまだ実行中です。完了してから元に戻してください。</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>元に戻る内容の確認</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>元に戻す処理</translation>
    </message>
</context>
<context>
    <name>steward::ActivityVerifying</name>
    <message numerus="yes">
        <source>%Ln entry (entries) verified, unbroken</source>
        <translation>
            <numerusform>%Ln件のエントリを検証、破損なし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AdministratorForm</name>
    <message>
        <source>Personal details</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>The organization is optional</source>
        <translation>組織は省略可能です</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>ステータス(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>保護(&amp;P)</translation>
    </message>
    <message>
        <source>Choose every application that will use this account.</source>
        <translation>このアカウントを使用するアプリケーションをすべて選択してください。</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick %1. HttpApi will not work.</source>
        <translation>MultiLine for Salesforceを使用する場合は、%1にチェックを入れてください。HttpApiでは動作しません。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>ロールを選択</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>保護なし</translation>
    </message>
    <message>
        <source>Protected: cannot be deleted</source>
        <translation>保護：削除できません</translation>
    </message>
    <message>
        <source>Proposed from the email</source>
        <translation>メールアドレスから提案</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorTable</name>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>No administrators match these filters.</source>
        <translation>これらのフィルターに一致する管理者はいません。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>ごみ箱は空です</translation>
    </message>
    <message>
        <source>Deleted accounts stay here for 30 days and can be restored.</source>
        <translation>削除したアカウントは30日間ここに残り、復元できます。</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>管理者はまだいません</translation>
    </message>
    <message>
        <source>Administrators manage your organization. API users let external applications such as Salesforce connect to it.</source>
        <translation>管理者は組織を管理します。APIユーザーを使用すると、Salesforceなどの外部アプリケーションが組織に接続できます。</translation>
    </message>
    <message>
        <source>Add API User…</source>
        <translation>APIユーザーを追加…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 is shown without what is not there any more.</source>
        <translation>%1は、すでに存在しないものを除いて表示されています。</translation>
    </message>
</context>
<context>
    <name>steward::AppearanceForm</name>
    <message>
        <source>Language and look</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>このコンピューターでの自分用の設定です。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>行間を狭く</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>アニメーションを減らす</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Windows are shown in it at once. Mails go out in the language of who receives them.</source>
        <translation>ウィンドウはすぐにこの言語で表示されます。メールは受信者の言語で送信されます。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationForm</name>
    <message>
        <source>Add Custom Application</source>
        <translation>カスタムアプリケーションの追加</translation>
    </message>
    <message>
        <source>Edit Application</source>
        <translation>アプリケーションの編集</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>組み込みの外部アプリケーション</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>カスタムの外部アプリケーション</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>エンドポイントURL(&amp;E)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What it is for, as shown beside the name. Optional.</source>
        <translation>名前の横に表示される用途の説明。省略可能です。</translation>
    </message>
    <message>
        <source>Where the application reaches the API, for example https://example.com/api. Optional.</source>
        <translation>アプリケーションがAPIにアクセスするURL（例：https://example.com/api）。省略可能です。</translation>
    </message>
    <message>
        <source>Built-in applications keep their name, because other software looks for it.</source>
        <translation>組み込みのアプリケーションは、ほかのソフトウェアが名前で検索するため、名前を変更できません。</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationModel</name>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, built in or custom, number of API users, health.</extracomment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln件のAPIユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>稼働状態</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Show API Users</source>
        <translation>APIユーザーを表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln external application(s)</source>
        <translation>
            <numerusform>%Ln件の外部アプリケーション</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has (have) stopped for an organization</source>
        <translation>
            <numerusform>%Ln件が組織で停止しています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AuditActions</name>
    <message>
        <source>the proof of the history</source>
        <translation>履歴の証明</translation>
    </message>
    <message>
        <source>Anchors on this computer</source>
        <translation>このコンピューターのアンカー</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>バックアップ%1</translation>
    </message>
    <message>
        <source>There is no anchor in %1.</source>
        <translation>%1にアンカーはありません。</translation>
    </message>
</context>
<context>
    <name>steward::BackupFlow</name>
    <message>
        <source>Show Them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Make everything as it was on %1?</source>
        <translation>すべてを%1の状態に戻しますか？</translation>
    </message>
    <message>
        <source>A backup of the present state is made first, and Undo takes the whole change back.</source>
        <translation>先に現在の状態のバックアップが作成されます。また、「元に戻す」で変更全体を取り消せます。</translation>
    </message>
    <message>
        <source>Yes, Restore</source>
        <translation>はい、復元</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password since the backup was restored. Send new credentials.</source>
        <translation>
            <numerusform>バックアップの復元により、%Ln件のアカウントに有効なパスワードがありません。新しい認証情報を送信してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::BackupListDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln件のAPIユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln人の管理者</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名あり</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>署名が不正</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>今すぐバックアップ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Copies of this directory on this computer, made each day and before changes of many rows. Restoring one keeps the history, and can be undone.</source>
        <translation>このディレクトリのコピーです。毎日、および多数の行の変更前に、このコンピューターに作成されます。復元しても履歴は維持され、復元を元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>復元による変更内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Among them: %1</source>
        <translation>含まれるもの：%1</translation>
    </message>
</context>
<context>
    <name>steward::BackupPolicyForm</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Copies that Steward makes by itself, in your folder on this computer.</source>
        <translation>Stewardが自動で作成するコピーです。このコンピューターの利用者のフォルダーに保管されます。</translation>
    </message>
    <message>
        <source>Make a backup each day while the directory is open</source>
        <translation>ディレクトリを開いている間、毎日バックアップを作成</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>保持するバックアップ数</translation>
    </message>
    <message>
        <source>Before a change of (rows)</source>
        <translation>変更前に作成（行数）</translation>
    </message>
    <message>
        <source>Older ones are removed. What you back up yourself stays.</source>
        <translation>古いバックアップは削除されます。手動で作成したバックアップは残ります。</translation>
    </message>
    <message>
        <source>From so many rows on, a backup comes first. 0: never.</source>
        <translation>この行数以上の変更の前にバックアップを作成します。0：作成しない。</translation>
    </message>
</context>
<context>
    <name>steward::Backups</name>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップ用フォルダー</translation>
    </message>
    <message>
        <source>The file %1 is not damaged, so it was left alone. Check that nobody else uses it, and its permissions.</source>
        <translation>ファイル%1は破損していないため、そのまま残されています。ほかで使用されていないか、またアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>ファイルを開けませんでした。</translation>
    </message>
    <message>
        <source>The file %1 cannot be put aside. Check that you may write in its folder.</source>
        <translation>ファイル%1を退避できません。フォルダーへの書き込み権限があるか確認してください。</translation>
    </message>
</context>
<context>
    <name>steward::Bar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>steward::BulkDeeds</name>
    <message>
        <source>Deleting</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>ほかの処理がまだ実行中です。完了してからもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditDialog</name>
    <message>
        <source>&amp;Include Anyway…</source>
        <translation>それでも含める(&amp;I)…</translation>
    </message>
    <message>
        <source>Save as Recipe…</source>
        <translation>レシピとして保存…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln Row(s)</source>
        <translation>
            <numerusform>%Ln行の編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln selected row(s)</source>
        <translation>
            <numerusform>選択した%Ln行を編集</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1. Fields left unchanged keep the value each row has now.</source>
        <translation>%1。変更しないフィールドは、各行の現在の値を維持します。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現在のまま</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Will change %1</source>
        <translation>変更予定 %1</translation>
    </message>
    <message>
        <source>Already set %1</source>
        <translation>設定済み %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>除外 %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Row(s)</source>
        <translation>
            <numerusform>%Ln行を変更(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>Choose what to change</source>
        <translation>変更内容を選択してください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>修正が必要なフィールド：%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>行を確認中…</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>1つの操作として元に戻せます</translation>
    </message>
    <message>
        <source>Lea&amp;ve Them Out</source>
        <translation>除外する(&amp;V)</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditFlow</name>
    <message>
        <source>Something else is still running. Edit when it is done.</source>
        <translation>ほかの処理がまだ実行中です。完了してから編集してください。</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Nothing was changed: it was cancelled.</source>
        <translation>キャンセルされたため、何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditForm</name>
    <message>
        <source>&amp;More Fields</source>
        <translation>その他のフィールド(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xternal applications</source>
        <translation>外部アプリケーション(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>ステータス(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>姓(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>O&amp;wner of the credential</source>
        <translation>認証情報の担当者(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>保護(&amp;P)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Cannot be deleted</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>削除できます</translation>
    </message>
</context>
<context>
    <name>steward::BulkPreviewModel</name>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>（消失）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>変更予定</translation>
    </message>
    <message>
        <source>Already set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>steward::BulkSettingsForm</name>
    <message>
        <source>Editing many rows</source>
        <translation>多数の行の編集</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>このコンピューターでの自分用の設定です。</translation>
    </message>
    <message>
        <source>Change at once up to (rows)</source>
        <translation>すぐに変更する最大行数</translation>
    </message>
    <message>
        <source>Up to so many rows Ctrl+Enter changes what is selected without waiting for the preview, and Undo takes it back. 0: the preview always comes first.</source>
        <translation>この行数までは、Ctrl+Enterを押すとプレビューを待たずに選択範囲を変更します。「元に戻す」で取り消せます。0：常に先にプレビューを表示。</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>0～%1の数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>steward::ChangePasswordForm</name>
    <message>
        <source>&amp;Present password</source>
        <translation>現在のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Choose a Password</source>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>Choose Password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>Where you are kept signed in, you have to sign in again.</source>
        <translation>サインインを保持している場所では、もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>With it you can sign in when the directory asks who you are.</source>
        <translation>ディレクトリが利用者の確認を求めるときに、このパスワードでサインインできます。</translation>
    </message>
    <message>
        <source>Enter the password that you use now.</source>
        <translation>現在使用しているパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>steward::ColumnsDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Tick the columns to show. Alt+Up and Alt+Down move a column.</source>
        <translation>表示する列にチェックを入れてください。Alt+↑、Alt+↓で列を移動できます。</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>この列は常に表示されます。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>steward::CommandDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Command of the Last Job</source>
        <translation>直前のジョブのコマンド</translation>
    </message>
    <message>
        <source>After an edit, a deletion or a suspension of several accounts its command stands here: of all that match, or of up to 50 that were chosen by hand. After an import of a file or an export of what the table shows, too.</source>
        <translation>複数のアカウントを編集、削除、または一時停止すると、そのコマンドがここに表示されます。対象は、一致するすべてのアカウント、または手動で選択した最大50件です。ファイルのインポートや、表の表示内容のエクスポートの後にも表示されます。</translation>
    </message>
    <message>
        <source>This does the same from a shell or a script. It asks for your password, or takes it with --secret-fd, where the directory asks who you are.</source>
        <translation>シェルまたはスクリプトから同じ操作を行います。ディレクトリが利用者の確認を求める場合は、パスワードの入力を求めるか、--secret-fd で受け取ります。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>実行したい操作または名前を入力</translation>
    </message>
    <message>
        <source>Find an action or an account</source>
        <translation>操作またはアカウントを検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Action or account</source>
        <translation>操作またはアカウント</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message>
        <source>in %1</source>
        <translation>組織：%1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>確認のため%1と入力(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>steward::ConflictDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>その間の変更</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>%1はその間に変更されました</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields since you opened the form. Choose which value stays; your other changes are kept.</source>
        <translation>フォームを開いた後に、ほかの人が同じフィールドを変更しました。残す値を選択してください。そのほかの変更は維持されます。</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>変更前：%1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>自分の値：%1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>相手の値：%1</translation>
    </message>
    <message>
        <source>Choose a side.</source>
        <translation>どちらかを選択してください。</translation>
    </message>
</context>
<context>
    <name>steward::Console</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>新しいディレクトリ</translation>
    </message>
    <message>
        <source>This window has changes that are not saved, or work that is under way. It shows the other language when it is opened again.</source>
        <translation>このウィンドウには保存していない変更または実行中の処理があります。次に開いたときに、選択した言語で表示されます。</translation>
    </message>
</context>
<context>
    <name>steward::CopyFlow</name>
    <message numerus="yes">
        <source>Nothing was copied: %Ln row(s) are too many for the clipboard. Select at most %1, or export them into a file.</source>
        <translation>
            <numerusform>何もコピーされていません。%Ln行はクリップボードに対して多すぎます。%1行以内で選択するか、ファイルにエクスポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still running. Copy when it is done.</source>
        <translation>ほかの処理がまだ実行中です。完了してからコピーしてください。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>What was to be copied could not be read again. Try again.</source>
        <translation>コピーする内容を読み直すことができませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was copied: the rows hold too much text for the clipboard. Select fewer, or export them into a file.</source>
        <translation>何もコピーされていません。行のテキストがクリップボードに対して多すぎます。選択を減らすか、ファイルにエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) copied.</source>
        <translation>
            <numerusform>%Ln件のアカウントをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>あなたのロールでは表示されない%Ln件は除外されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotesForm</name>
    <message>
        <source>Notes on Credentials</source>
        <translation>認証情報のメモ</translation>
    </message>
    <message>
        <source>Whoever changes the password must change it there too</source>
        <translation>パスワードを変更する人は、そこでもパスワードを変更する必要があります</translation>
    </message>
    <message>
        <source>&amp;Deployed at</source>
        <translation>導入先(&amp;D)</translation>
    </message>
    <message>
        <source>The system that uses the password, for example billing-gateway, host b12</source>
        <translation>パスワードを使用するシステム（例：billing-gateway、ホストb12）</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>担当者(&amp;O)</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>導入先での担当者</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>チケット(&amp;T)</translation>
    </message>
    <message>
        <source>Under which it was ordered</source>
        <translation>申請時のチケット</translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotices</name>
    <message>
        <source>Show Result</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Credentials sent</source>
        <translation>認証情報を送信しました</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop after the mail that is on its way; the others stay queued</source>
        <translation>送信中のメールの後で中止します。ほかのメールは送信待ちのままになります</translation>
    </message>
    <message>
        <source>Sending credentials: %1 of %2</source>
        <translation>認証情報を送信中：%1/%2</translation>
    </message>
    <message>
        <source>Credentials sent to %1.</source>
        <translation>%1に認証情報を送信しました。</translation>
    </message>
    <message>
        <source>Credentials Sent</source>
        <translation>認証情報の送信結果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) in use expire within %1 days.</source>
        <translation>
            <numerusform>使用中の%Ln件のパスワードが%1日以内に期限切れになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the mails</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>中止しました。%1</translation>
    </message>
</context>
<context>
    <name>steward::DateRangeDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了日(&amp;T)</translation>
    </message>
    <message>
        <source>Between Two Days</source>
        <translation>期間の指定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Both days are shown.</source>
        <translation>開始日と終了日も含まれます。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>終了日が開始日より前です。後の日付を選択してください。</translation>
    </message>
</context>
<context>
    <name>steward::Deliveries</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials wait: no mail server is set up.</source>
        <translation>
            <numerusform>%Ln件の認証情報メールが送信待ちです。メールサーバーが設定されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is sent: %1</source>
        <translation>メールは送信されません：%1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close details (Ctrl+I)</source>
        <translation>詳細を閉じる（Ctrl+I）</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
</context>
<context>
    <name>steward::ExportDialog</name>
    <message>
        <source>Opens in every spreadsheet. Values that would be formulas get an apostrophe, which the import takes away again.</source>
        <translation>すべてのスプレッドシートで開けます。数式になる値にはアポストロフィが付きます。これはインポート時に取り除かれます。</translation>
    </message>
    <message>
        <source>Every value as it is. Do not open it in a spreadsheet: it may hold formulas.</source>
        <translation>値をそのまま出力します。数式が含まれる可能性があるため、スプレッドシートでは開かないでください。</translation>
    </message>
    <message>
        <source>Every value is a text. Save it as CSV to import it again.</source>
        <translation>値はすべてテキストです。再インポートするにはCSVとして保存してください。</translation>
    </message>
    <message>
        <source>An array with one object for each account.</source>
        <translation>アカウントごとに1つのオブジェクトを持つ配列です。</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;uid and revision, so that the file can be imported again</source>
        <translation>再インポートできるようにuidとリビジョンを追加(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that match</source>
        <translation>
            <numerusform>一致する%Ln件すべて</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>選択した%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of the table</source>
        <translation>表に表示されている列</translation>
    </message>
    <message>
        <source>All that can be imported again</source>
        <translation>再インポートできるすべての列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>steward::ExportFlow</name>
    <message>
        <source>Something else is still running. Export when it is done.</source>
        <translation>ほかの処理がまだ実行中です。完了してからエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format and the ending of its files</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln件のアカウントを%1にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>あなたのロールでは表示されない%Ln件は除外されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FacetBar</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>steward::FacetFilter</name>
    <message>
        <source>not %1</source>
        <comment>a value that rows must not have</comment>
        <translation>%1以外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; search for them instead</source>
        <translation>
            <numerusform>ほか%Ln件。検索して探してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift+click or - leaves a value out</source>
        <translation>Shift+クリックまたは-で値を除外します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>steward::FieldEditLine</name>
    <message>
        <source>Set to</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Fill from a pattern</source>
        <translation>パターンから入力</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>The field becomes empty.</source>
        <translation>フィールドは空になります。</translation>
    </message>
    <message>
        <source>%1, new value</source>
        <translation>%1、新しい値</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>%1, find</source>
        <translation>%1、検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>%1, replace with</source>
        <translation>%1、置換後の文字列</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>%1, match case</source>
        <translation>%1、大文字と小文字を区別</translation>
    </message>
</context>
<context>
    <name>steward::FilterBar</name>
    <message>
        <source>Search name or email</source>
        <translation>名前またはメールアドレスを検索</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Show the other rows too</source>
        <translation>ほかの行も表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s)</source>
        <translation>
            <numerusform>選択した%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>ロールなし</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>アプリケーションなし</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>組織なし</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
</context>
<context>
    <name>steward::FirstRunPage</name>
    <message>
        <source>Create a directory</source>
        <translation>ディレクトリを作成</translation>
    </message>
    <message>
        <source>Begin with yourself as its Owner. Everything stays on this computer.</source>
        <translation>自分をOwnerとして始めます。すべてこのコンピューターに保管されます。</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Open a directory</source>
        <translation>ディレクトリを開く</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague has made.</source>
        <translation>自分または同僚が作成したファイルで続けます。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>サンプルを見る</translation>
    </message>
    <message>
        <source>Made-up accounts to try everything with. Nothing is sent to anybody.</source>
        <translation>すべての機能を試せる架空のアカウントです。誰にも何も送信されません。</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Bring in the people and API users from your SCIM server, and keep both sides in step.</source>
        <translation>SCIMサーバーから人とAPIユーザーを取り込み、双方を同期します。</translation>
    </message>
    <message>
        <source>Connec&amp;t…</source>
        <translation>接続(&amp;T)…</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>スプレッドシートをインポート</translation>
    </message>
    <message>
        <source>Match the columns, see every problem before anything is saved, then import.</source>
        <translation>列を対応付け、保存前にすべての問題を確認してからインポートします。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>ディレクトリはまだありません</translation>
    </message>
    <message>
        <source>A directory holds the administrators who manage your organization, and the API users that let external applications such as Salesforce connect to it. Choose how to begin.</source>
        <translation>ディレクトリには、組織を管理する管理者と、Salesforceなどの外部アプリケーションが組織に接続するためのAPIユーザーが保管されます。始める方法を選択してください。</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in your system keychain, never in the directory.</source>
        <translation>パスワードとトークンはシステムのキーチェーンに保管され、ディレクトリには保管されません。</translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show the other account</source>
        <translation>もう一方のアカウントを表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>修正が必要なフィールド：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>入力が必要なフィールド：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>変更されたフィールド：%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Steward Help</source>
        <translation>Stewardヘルプ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer words.</source>
        <translation>これらの語をすべて含むページはありません。語を減らして試してください。</translation>
    </message>
</context>
<context>
    <name>steward::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>列%1のフィールド</translation>
    </message>
    <message>
        <source>Guessed. Check it.</source>
        <translation>推測です。確認してください。</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns and check</source>
        <translation>列と確認</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Save Problem Rows…</source>
        <translation>問題のある行を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) were guessed. Check them.</source>
        <translation>
            <numerusform>%Ln件の列は推測です。確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln Row(s)</source>
        <translation>
            <numerusform>%Ln行をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems are left out</source>
        <translation>
            <numerusform>問題のある%Ln行は除外されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: everything is so already</source>
        <translation>インポートするものはありません。すべてすでに同じ内容です</translation>
    </message>
    <message>
        <source>Save Problem Rows</source>
        <translation>問題のある行の保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
</context>
<context>
    <name>steward::ImportFilePage</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>エンコード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>区切り文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>引用符(&amp;Q)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Double (&quot;)</source>
        <translation>二重（&quot;）</translation>
    </message>
    <message>
        <source>Single (&apos;)</source>
        <translation>一重（&apos;）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>見出しなし</translation>
    </message>
    <message>
        <source>Row with the &amp;headings</source>
        <translation>見出しの行(&amp;H)</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>見出しの行</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの先頭の行</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Choose the encoding with which the names below look right.</source>
        <translation>ファイルの文字エンコードが示されていません。下の名前が正しく表示されるエンコードを選択してください。</translation>
    </message>
</context>
<context>
    <name>steward::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>テキスト形式のスプレッドシート (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There are no cells in the clipboard.</source>
        <translation>クリップボードにセルがありません。</translation>
    </message>
    <message>
        <source>Copied cells</source>
        <translation>コピーしたセル</translation>
    </message>
    <message>
        <source>Another import is not finished yet.</source>
        <translation>別のインポートがまだ完了していません。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Nothing was imported: it was cancelled.</source>
        <translation>キャンセルされたため、何もインポートされていません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) are no longer as they were looked at (%1). They were looked at again.</source>
        <translation>
            <numerusform>何もインポートされていません。%Ln行が確認時の内容から変わっています（%1）。もう一度確認されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
# Without the cells that were put right in the window.</source>
        <comment>a command, and a comment</comment>
        <translation>%1
# ウィンドウで修正したセルは含まれません。</translation>
    </message>
    <message>
        <source>Something else is still running. Import when it is done.</source>
        <translation>ほかの処理がまだ実行中です。完了してからインポートしてください。</translation>
    </message>
</context>
<context>
    <name>steward::ImportHeading</name>
    <message>
        <source>separated by semicolons</source>
        <translation>セミコロン区切り</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>タブ区切り</translation>
    </message>
    <message>
        <source>separated by vertical bars</source>
        <translation>縦棒区切り</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>コンマ区切り</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>変更(&amp;G)…</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>見出しは行%1</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>見出しなし</translation>
    </message>
    <message>
        <source>passwords are not imported</source>
        <translation>パスワードはインポートされません</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln行を確認中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are ready</source>
        <translation>
            <numerusform>%Ln行中%1行の準備完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were changed in the directory after the file was written. What the file does not change is kept as it is there.</source>
        <translation>
            <numerusform>ファイルの作成後、%Ln件のアカウントがディレクトリで変更されています。ファイルで変更されない内容は、ディレクトリの内容が維持されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ImportMappings</name>
    <message>
        <source>Sa&amp;ved mappings…</source>
        <translation>保存した対応付け(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Write to File…</source>
        <translation>ファイルに書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take from File…</source>
        <translation>ファイルから読み込む(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>対応付けの保存</translation>
    </message>
    <message>
        <source>Write Mapping</source>
        <translation>対応付けの書き出し</translation>
    </message>
    <message>
        <source>Take Mapping</source>
        <translation>対応付けの読み込み</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>対応付け (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>steward::ImportMemory</name>
    <message>
        <source>Not all of the mapping fits this file and directory; not there: %1.</source>
        <translation>対応付けの一部がこのファイルとディレクトリに適合しません。存在しないもの：%1。</translation>
    </message>
</context>
<context>
    <name>steward::ImportModel</name>
    <message>
        <source>Row %1, %2, %3, %4, %5</source>
        <extracomment>A row of a file as a screen reader says it: number, result, name, email, what happens.</extracomment>
        <translation>行%1、%2、%3、%4、%5</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
</context>
<context>
    <name>steward::ImportRowForm</name>
    <message>
        <source>Edit Row</source>
        <translation>行の編集</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Row %1 of the file</source>
        <translation>ファイルの行%1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Parted by commas: %1</source>
        <translation>コンマ区切り：%1</translation>
    </message>
</context>
<context>
    <name>steward::ImportRows</name>
    <message>
        <source>Next &amp;problem</source>
        <translation>次の問題(&amp;P)</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>rows</comment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of rows and their number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take In Again</source>
        <translation>再び含める(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>除外(&amp;L)</translation>
    </message>
</context>
<context>
    <name>steward::ImportWishes</name>
    <message>
        <source>A row &amp;finds its account by</source>
        <translation>アカウントの照合に使用(&amp;F)</translation>
    </message>
    <message>
        <source>When the account e&amp;xists</source>
        <translation>アカウントがある場合(&amp;X)</translation>
    </message>
    <message>
        <source>What bot&amp;h sides have changed</source>
        <translation>双方で変更された内容(&amp;H)</translation>
    </message>
    <message>
        <source>New rows are</source>
        <translation>新しい行の種類</translation>
    </message>
    <message>
        <source>&amp;Role of new administrators</source>
        <translation>新しい管理者のロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Application of new API users</source>
        <translation>新しいAPIユーザーのアプリケーション(&amp;A)</translation>
    </message>
    <message>
        <source>Send &amp;credentials to new rows</source>
        <translation>新しい行に認証情報を送信(&amp;C)</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>更新する</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>The row is a problem</source>
        <translation>行を問題として扱う</translation>
    </message>
    <message>
        <source>Use the file&apos;s</source>
        <translation>ファイルの値を使用</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>現在の値を維持</translation>
    </message>
    <message>
        <source>As their role or applications say</source>
        <translation>ロールまたはアプリケーションに従う</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ファイルに従う</translation>
    </message>
</context>
<context>
    <name>steward::JobListDialog</name>
    <message>
        <source>&amp;Show Result</source>
        <translation>結果を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No job on several accounts was run in this directory yet.</source>
        <translation>このディレクトリでは、複数のアカウントに対するジョブはまだ実行されていません。</translation>
    </message>
    <message>
        <source>What became of every row: failed rows can be tried again, also days later.</source>
        <translation>各行の結果です。失敗した行は、数日後でも再試行できます。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>steward::JobResultDialog</name>
    <message>
        <source>Search results</source>
        <translation>結果を検索</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>表に表示(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This report is kept under Activity, and under Administrators → Results. You can close it, quit, and retry later without repeating finished rows.</source>
        <translation>このレポートは「アクティビティ」と、「管理者」→「結果」に保管されます。閉じたりプログラムを終了したりしても、完了した行を繰り返さずに後で再試行できます。</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The rows that failed, as a filter of the table</source>
        <translation>失敗した行を表のフィルターとして表示します</translation>
    </message>
    <message>
        <source>Result – %1</source>
        <translation>結果 – %1</translation>
    </message>
    <message>
        <source>%1 in %2. Started %3, finished %4 by %5.</source>
        <comment>what was done, directory, times, operator</comment>
        <translation>%2：%1。開始：%3、終了：%4、実行者：%5。</translation>
    </message>
    <message>
        <source>None of these rows has “%1”.</source>
        <translation>「%1」に該当する行はありません。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>Already so %1</source>
        <translation>変更不要 %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>失敗 %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln Change(s)…</source>
        <translation>
            <numerusform>%Ln件の変更を元に戻す(&amp;U)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln Failed</source>
        <translation>
            <numerusform>失敗した%Ln件を再試行(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1件変更</translation>
    </message>
    <message>
        <source>%L1 as before</source>
        <translation>%L1件変更なし</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1件失敗</translation>
    </message>
    <message>
        <source>Not confirmed %1</source>
        <translation>未確認 %1</translation>
    </message>
    <message>
        <source>%L1 may have arrived</source>
        <translation>%L1件は到着の可能性あり</translation>
    </message>
    <message>
        <source>%L1 still queued</source>
        <translation>%L1件は送信待ち</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Again</source>
        <translation>
            <numerusform>%Ln件を再送信(&amp;S)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::JobResultModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Correct it in the file</source>
        <translation>ファイルで修正してください</translation>
    </message>
</context>
<context>
    <name>steward::JobResults</name>
    <message>
        <source>Show Result</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Something else is still running. Retry when it is done.</source>
        <translation>ほかの処理がまだ実行中です。完了してから再試行してください。</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>steward::JobStatus</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>End it; everything is put back</source>
        <translation>終了します。すべて元の状態に戻ります</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a verb and two numbers: Importing 12 of 40</comment>
        <translation>%1中：%2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 a second · %Ln second(s) left</source>
        <translation>
            <numerusform>%1・毎秒%2件・残り%Ln秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · finishing</source>
        <translation>%1・完了処理中</translation>
    </message>
</context>
<context>
    <name>steward::JournalKey</name>
    <message>
        <source>Signing key of the history</source>
        <translation>履歴の署名鍵</translation>
    </message>
    <message>
        <source>The keychain of this computer holds another signing key than the directory names. Heads of the history stay unsigned; “stewardctl audit new-key” makes a new one.</source>
        <translation>このコンピューターのキーチェーンにある署名鍵は、ディレクトリが指定するものと異なります。履歴のヘッドは署名されないままになります。「stewardctl audit new-key」で新しい鍵を作成できます。</translation>
    </message>
</context>
<context>
    <name>steward::LabeledField</name>
    <message>
        <source>Was: empty</source>
        <translation>変更前：空</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>変更前：%1</translation>
    </message>
</context>
<context>
    <name>steward::MailSection</name>
    <message>
        <source>Forget Password</source>
        <translation>パスワードを消去</translation>
    </message>
    <message>
        <source>Forget the password of the mail server?</source>
        <translation>メールサーバーのパスワードを消去しますか？</translation>
    </message>
    <message>
        <source>Mails with credentials stay queued until the password is entered again.</source>
        <translation>パスワードがもう一度入力されるまで、認証情報メールは送信待ちのままになります。</translation>
    </message>
    <message>
        <source>Undo does not bring it back.</source>
        <translation>「元に戻す」では戻りません。</translation>
    </message>
    <message>
        <source>Use for This Session</source>
        <translation>このセッションで使用</translation>
    </message>
    <message>
        <source>The mail settings are saved.</source>
        <translation>メールの設定を保存しました。</translation>
    </message>
    <message>
        <source>The password is used until Steward ends.</source>
        <translation>パスワードはStewardの終了まで使用されます。</translation>
    </message>
    <message>
        <source>The password of the mail server is forgotten.</source>
        <translation>メールサーバーのパスワードを消去しました。</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Mails that are due are sent again.</source>
        <translation>送信予定時刻になったメールの送信を再開しました。</translation>
    </message>
</context>
<context>
    <name>steward::MailSettingsForm</name>
    <message>
        <source>Kept until Steward ends</source>
        <translation>Stewardの終了まで保管</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>The server that mails with credentials leave through, and who they come from.</source>
        <translation>認証情報メールの送信に使用するサーバーと、その差出人です。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <translation>パスワードを消去</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>差出人アドレス</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>差出人名</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>送信を再開</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, to this computer only</source>
        <translation>なし（このコンピューター宛てのみ）</translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way to the mail server. That is allowed only for a server on this computer, for example localhost.</source>
        <translation>メールサーバーまでの通信は暗号化されません。localhostなど、このコンピューター上のサーバーに対してのみ使用できます。</translation>
    </message>
    <message>
        <source>Empty when the mail server asks for none.</source>
        <translation>メールサーバーが要求しない場合は空にします。</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>省略可能です。</translation>
    </message>
    <message>
        <source>Where answers go. Empty: to the sender.</source>
        <translation>返信の宛先です。空の場合：差出人。</translation>
    </message>
    <message>
        <source>The only certificates to trust, in PEM format. Empty: those of the system.</source>
        <translation>信頼する唯一の証明書（PEM形式）です。空の場合：システムの証明書。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>Save or discard what you changed first.</source>
        <translation>先に変更内容を保存または破棄してください。</translation>
    </message>
    <message>
        <source>Enter and save the mail server first.</source>
        <translation>先にメールサーバーを入力して保存してください。</translation>
    </message>
</context>
<context>
    <name>steward::MailTestForm</name>
    <message>
        <source>Test address</source>
        <translation>テスト用アドレス</translation>
    </message>
    <message>
        <source>Send a Test Message</source>
        <translation>テストメッセージを送信</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>The message holds no password. It goes out with the saved settings.</source>
        <translation>メッセージにパスワードは含まれません。保存済みの設定で送信されます。</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>ロールと権限</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All changes saved on this computer</source>
        <translation>すべての変更をこのコンピューターに保存済み</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are</source>
        <translation>
            <numerusform>%Ln行はそのまま残されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1 – %2 – Steward</source>
        <comment>page and directory</comment>
        <translation>%1 – %2 – Steward</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>行間を狭く</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>行間を広く</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>コピーを%1として保存しました。</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>コピーの保存</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>ほかの処理がまだ実行中です。完了してからもう一度試してください。</translation>
    </message>
    <message>
        <source>Something else is still running. Save the copy when it is done.</source>
        <translation>ほかの処理がまだ実行中です。終わってからコピーを保存してください。</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>コピーを保存しています</translation>
    </message>
</context>
<context>
    <name>steward::NameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>There is one with this name. It will be replaced.</source>
        <translation>同じ名前のものがあります。置き換えられます。</translation>
    </message>
</context>
<context>
    <name>steward::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <comment>a page of the rail</comment>
        <translation>
            <numerusform>%1、%Ln件が処理待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::NewDirectoryForm</name>
    <message>
        <source>&amp;Name of the directory</source>
        <translation>ディレクトリの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>保存先(&amp;A)</translation>
    </message>
    <message>
        <source>As&amp;k for a password when this directory is opened</source>
        <translation>このディレクトリを開くときにパスワードを求める(&amp;K)</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>新しいディレクトリ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>As it is called in windows and mails, for example the name of your organization.</source>
        <translation>ウィンドウやメールに表示される名前です（例：組織の名前）。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>You become its Owner</source>
        <translation>あなたがOwnerになります</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a file name</comment>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Say where the directory is to be saved.</source>
        <translation>ディレクトリの保存先を指定してください。</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another one; the file is left alone.</source>
        <translation>この名前のファイルはすでに存在します。別の名前を選択してください。ファイルはそのまま残されています。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>フォルダー%1はありません。存在するフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>steward::NewPasswordFields</name>
    <message>
        <source>&amp;Repeat</source>
        <translation>再入力(&amp;R)</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>2つの入力が一致しません。新しいパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>At least 15 characters; several words are easy to remember.</source>
        <translation>15文字以上。複数の単語を使用すると覚えやすくなります。</translation>
    </message>
    <message>
        <source>A good password.</source>
        <translation>よいパスワードです。</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>新しいパスワード(&amp;W)</translation>
    </message>
</context>
<context>
    <name>steward::Notices</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>変更する必要のあるものはありませんでした。</translation>
    </message>
</context>
<context>
    <name>steward::OverrideDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Do It Anyway?</source>
        <translation>それでも実行しますか？</translation>
    </message>
    <message>
        <source>You hold every privilege and may do it all the same. The reason stands in the activity log.</source>
        <translation>あなたはすべての権限を持っているため、それでも実行できます。理由はアクティビティログに記録されます。</translation>
    </message>
    <message>
        <source>For example the number of a ticket</source>
        <translation>例：チケットの番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Do It Anyway</source>
        <translation>それでも実行</translation>
    </message>
</context>
<context>
    <name>steward::OwnPasswordForm</name>
    <message>
        <source>Save and Sign In</source>
        <translation>保存してサインイン</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>自分のパスワードを設定してください</translation>
    </message>
    <message>
        <source>The password of %1 was made by somebody else, or is too old. From now on only you know it.</source>
        <translation>%1のパスワードは、ほかの人が作成したものか、古すぎます。以後は本人だけが知るパスワードになります。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>steward::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Shown on the screen; use Copy to hand it on.</source>
        <translation>画面に表示されています。渡すにはコピーを使用してください。</translation>
    </message>
    <message>
        <source>&amp;Copy Password</source>
        <translation>パスワードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>ユーザー名：%1</translation>
    </message>
    <message>
        <source>It is shown only now. A copy leaves the clipboard after 30 seconds.</source>
        <translation>表示されるのは今だけです。コピーは30秒後にクリップボードから消去されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>steward::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field, what its button does</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>steward::PasswordFlow</name>
    <message>
        <source>You are no administrator of this directory, so you need no password for it.</source>
        <translation>あなたはこのディレクトリの管理者ではないため、このディレクトリのパスワードは必要ありません。</translation>
    </message>
</context>
<context>
    <name>steward::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>実行される内容</translation>
    </message>
</context>
<context>
    <name>steward::PolicyForm</name>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>How passwords are made, when they expire, and who may get one.</source>
        <translation>パスワードの作成方法、有効期限、受け取れる人を設定します。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>未使用時の有効期間（時間）</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>有効期間（日）</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>期限切れ前の警告（日）</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>許可するドメイン</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>%1～%2文字。</translation>
    </message>
    <message>
        <source>After its mail, while nobody has signed in with it. 0: never.</source>
        <translation>メールの送信後、サインインに使用されていない場合の期限です。0：期限切れにしない。</translation>
    </message>
    <message>
        <source>After it was made. 0: never.</source>
        <translation>作成後の期限です。0：期限切れにしない。</translation>
    </message>
    <message>
        <source>Shown when the directory is opened.</source>
        <translation>ディレクトリを開いたときに表示されます。</translation>
    </message>
    <message>
        <source>One in each line, or separated by commas. Empty: addresses of any domain.</source>
        <translation>1行に1つずつ、またはコンマで区切って入力します。空の場合：すべてのドメインのアドレス。</translation>
    </message>
</context>
<context>
    <name>steward::PrivilegeHeader</name>
    <message>
        <source>Privileges</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>steward::RecipeForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最大件数(&amp;M)</translation>
    </message>
    <message>
        <source>Save as Recipe</source>
        <translation>レシピとして保存</translation>
    </message>
    <message>
        <source>Save Recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>A job to be run again</source>
        <translation>繰り返し実行するジョブ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>When more accounts match, nothing is done. Empty: any number.</source>
        <translation>これより多くのアカウントが一致した場合は何も行われません。空の場合：無制限。</translation>
    </message>
    <message>
        <source>Enter a number from 1, or nothing.</source>
        <translation>1以上の数値を入力するか、空にしてください。</translation>
    </message>
    <message>
        <source>A condition a line, all must hold: type=api-user, organization=Retail Bank, status=suspended.</source>
        <translation>1行に1つの条件を入力します。すべてを満たす必要があります：type=api-user、organization=Retail Bank、status=suspended。</translation>
    </message>
    <message>
        <source>Enter at least one condition, such as type=api-user.</source>
        <translation>type=api-userのような条件を1つ以上入力してください。</translation>
    </message>
</context>
<context>
    <name>steward::RecipeListDialog</name>
    <message>
        <source>Deletes</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>実行(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Bulk jobs that were saved from Edit. Running one shows what would change first.</source>
        <translation>編集から保存した一括ジョブです。実行すると、先に変更内容が表示されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>No recipe was saved yet: open Edit for several accounts, and choose Save as Recipe.</source>
        <translation>レシピはまだ保存されていません。複数のアカウントを選択して「編集」を開き、「レシピとして保存」を選択してください。</translation>
    </message>
    <message>
        <source>Open Recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Recipes (*.steward-recipe *.json)</source>
        <translation>レシピ (*.steward-recipe *.json)</translation>
    </message>
    <message>
        <source>Delete Recipe</source>
        <translation>レシピの削除</translation>
    </message>
    <message>
        <source>Delete the recipe “%1”?</source>
        <translation>レシピ「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>What it has changed stays as it is.</source>
        <translation>これまでに変更した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Yes, Delete Recipe</source>
        <translation>はい、レシピを削除</translation>
    </message>
    <message>
        <source>The recipe cannot be deleted: %1 is not yours to change.</source>
        <translation>レシピを削除できません。%1を変更する権限がありません。</translation>
    </message>
</context>
<context>
    <name>steward::Recipes</name>
    <message>
        <source>Replace Recipe</source>
        <translation>レシピの置き換え</translation>
    </message>
    <message>
        <source>Replace the recipe “%1”?</source>
        <translation>レシピ「%1」を置き換えますか？</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>この名前のレシピはすでに存在します。</translation>
    </message>
    <message>
        <source>No account matches the recipe “%1”.</source>
        <translation>レシピ「%1」に一致するアカウントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The recipe “%1” is for %Ln account(s) at most, and %2 match. Nothing was changed.</source>
        <translation>
            <numerusform>レシピ「%1」の対象は最大%Ln件のアカウントですが、%2件が一致しました。何も変更されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RemoteActions</name>
    <message>
        <source>This directory has no remote. Connect one first.</source>
        <translation>このディレクトリにはリモートサーバーがありません。先に接続してください。</translation>
    </message>
    <message>
        <source>The secret for the server is not in the keychain. Enter it once more.</source>
        <translation>サーバーのシークレットがキーチェーンにありません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>リモートサーバー</translation>
    </message>
    <message>
        <source>A sync is running already. Wait until it has ended.</source>
        <translation>すでに同期を実行中です。終了するまでお待ちください。</translation>
    </message>
    <message>
        <source>This directory has a remote already. Disconnect it first.</source>
        <translation>このディレクトリにはすでにリモートサーバーがあります。先に切断してください。</translation>
    </message>
    <message>
        <source>What is kept lets in at another server. Enter what this server lets you in with.</source>
        <translation>保存されている情報は別のサーバーのものです。このサーバーの認証情報を入力してください。</translation>
    </message>
</context>
<context>
    <name>steward::RemoteFlow</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません：%1。</translation>
    </message>
    <message>
        <source>The file is too large. Choose the right one.</source>
        <translation>ファイルが大きすぎます。正しいファイルを選択してください。</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1.</source>
        <translation>プロファイルファイルがJSONではありません：%1。</translation>
    </message>
    <message>
        <source>The server answers and lets you in.</source>
        <translation>サーバーは応答し、サインインを受け付けています。</translation>
    </message>
    <message>
        <source>Comparing both sides…</source>
        <translation>双方を比較中…</translation>
    </message>
    <message>
        <source>%1 The secret is kept until Steward ends; then it has to be entered again.</source>
        <translation>%1 シークレットはStewardの終了まで保管されます。その後はもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>The settings of the remote are saved.</source>
        <translation>リモートサーバーの設定を保存しました。</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Profile File</source>
        <translation>プロファイルファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>プロファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Disconnect from %1?</source>
        <translation>%1から切断しますか？</translation>
    </message>
    <message>
        <source>All accounts stay on both sides. What was agreed on, open conflicts and the secret are forgotten; connecting again compares everything anew.</source>
        <translation>すべてのアカウントは双方に残ります。双方で一致していた内容、未解決の競合、シークレットは消去されます。再接続すると、すべて最初から比較されます。</translation>
    </message>
    <message>
        <source>The directory has no remote any more.</source>
        <translation>ディレクトリのリモートサーバーはなくなりました。</translation>
    </message>
</context>
<context>
    <name>steward::RemoteForm</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>UR&amp;L of the server</source>
        <translation>サーバーのURL(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>プロトコル(&amp;S)</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>プロファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>サインイン方法(&amp;W)</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>トークンURL(&amp;K)</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>スコープ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Certificates of a private authority</source>
        <translation>独自の認証局の証明書(&amp;C)</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>フィンガープリント(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ame of the environment</source>
        <translation>環境の名前(&amp;A)</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>色(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>同期(&amp;Y)</translation>
    </message>
    <message>
        <source>Credentials are issue&amp;d by</source>
        <translation>認証情報の発行元(&amp;D)</translation>
    </message>
    <message>
        <source>Review &amp;before sending: nothing leaves until I choose Send</source>
        <translation>送信前に確認し、「送信」を選択するまで何も送信しない(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Connect to a Remote</source>
        <translation>リモートサーバーに接続</translation>
    </message>
    <message>
        <source>Remote Settings</source>
        <translation>リモートサーバーの設定</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>プレビュー(&amp;P)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The whole address, for example https://example.com/scim/v2</source>
        <translation>完全なアドレス（例：https://example.com/scim/v2）</translation>
    </message>
    <message>
        <source>SCIM 2.0</source>
        <translation>SCIM 2.0</translation>
    </message>
    <message>
        <source>JSON, with a profile file</source>
        <translation>JSON（プロファイルファイルを使用）</translation>
    </message>
    <message>
        <source>Says where the server keeps each field; the manual explains it.</source>
        <translation>サーバーの各フィールドの保管場所を示します。詳しくはマニュアルを参照してください。</translation>
    </message>
    <message>
        <source>Choose profile file</source>
        <translation>プロファイルファイルを選択</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>OAuth 2.0クライアント認証情報</translation>
    </message>
    <message>
        <source>User name and password (Basic)</source>
        <translation>ユーザー名とパスワード（Basic）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in the directory.</source>
        <translation>システムのキーチェーンに保管され、ディレクトリには保管されません。</translation>
    </message>
    <message>
        <source>Empty: the one that is kept stays.</source>
        <translation>空の場合：保管済みのものを維持。</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>省略可能です。</translation>
    </message>
    <message>
        <source>Enter what this server lets you in with.</source>
        <translation>このサーバーへのサインインに使用するものを入力してください。</translation>
    </message>
    <message>
        <source>The only ones to trust, in PEM format. Empty: those of the system.</source>
        <translation>信頼する唯一の証明書（PEM形式）です。空の場合：システムの証明書。</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key. Empty: none.</source>
        <translation>サーバーの公開鍵のSHA-256です。空の場合：なし。</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Shown wherever the directory is, for example Production or Test.</source>
        <translation>ディレクトリが表示される場所に常に表示されます（例：本番、テスト）。</translation>
    </message>
    <message>
        <source>Enter a name, for example Production.</source>
        <translation>名前を入力してください（例：本番）。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>要求したときのみ</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>クライアントID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>クライアントシークレット(&amp;E)</translation>
    </message>
    <message>
        <source>Password of the serv&amp;er</source>
        <translation>サーバーのパスワード(&amp;E)</translation>
    </message>
    <message>
        <source>B&amp;earer token</source>
        <translation>ベアラートークン(&amp;E)</translation>
    </message>
    <message>
        <source>Choose the file that says where the server keeps each field.</source>
        <translation>サーバーの各フィールドの保管場所を示すファイルを選択してください。</translation>
    </message>
    <message>
        <source>As kept</source>
        <comment>a file that was read earlier</comment>
        <translation>保管済みのもの</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>テストをキャンセル(&amp;T)</translation>
    </message>
    <message>
        <source>Remove certificate file</source>
        <translation>証明書ファイルを外す</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Retry Failed</source>
        <translation>失敗分を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>steward::Rescue</name>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>There is a backup of %1. It can be put in its place; what was changed since is not in it. The file as it is now is kept beside it.</source>
        <translation>%1のバックアップがあります。元の場所に置くことができますが、その後の変更は含まれません。現在のファイルはその隣に残されます。</translation>
    </message>
    <message>
        <source>&amp;Restore Backup</source>
        <translation>バックアップを復元(&amp;R)</translation>
    </message>
</context>
<context>
    <name>steward::Rights</name>
    <message>
        <source>%1. %2</source>
        <comment>what an action does, and why not</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>steward::RoleComparison</name>
    <message>
        <source>&amp;First role</source>
        <translation>1つ目のロール(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>2つ目のロール(&amp;S)</translation>
    </message>
    <message>
        <source>Compare Roles</source>
        <translation>ロールの比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a role</comment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>what a role holds</comment>
        <translation>%1：なし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln privilege(s)</source>
        <translation>
            <numerusform>%1：%Ln件の権限</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RoleDeeds</name>
    <message>
        <source>&amp;Who Can…</source>
        <translation>権限の保有者(&amp;W)…</translation>
    </message>
    <message>
        <source>Who can do something, and through which role</source>
        <translation>権限の保有者と、その権限の元になるロールを表示します</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>What one role holds and another does not</source>
        <translation>一方のロールだけが持つ権限を表示します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the table as a CSV file</source>
        <translation>表をCSVファイルとして保存します</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Change name and description of the role</source>
        <translation>ロールの名前と説明を変更します</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>コピー(&amp;O)…</translation>
    </message>
    <message>
        <source>Add a role with the same privileges</source>
        <translation>同じ権限を持つロールを追加します</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>誰にも割り当てられていないロールを削除します</translation>
    </message>
    <message>
        <source>&amp;Add Role…</source>
        <translation>ロールを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>ロールを追加します</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Take back what you ticked (Esc)</source>
        <translation>チェックした内容を元に戻します（Esc）</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>ロールを保存</translation>
    </message>
    <message>
        <source>Save the role (Ctrl+S)</source>
        <translation>ロールを保存します（Ctrl+S）</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>あなたのロールではロールの閲覧が許可されていません。</translation>
    </message>
    <message>
        <source>Choose a role in the table first.</source>
        <translation>先に表からロールを選択してください。</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1は組み込みのため、削除できません。</translation>
    </message>
</context>
<context>
    <name>steward::RoleEditing</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1への変更を保存しますか？</translation>
    </message>
    <message numerus="yes">
        <source>One role is edited at a time. %Ln change(s) are not saved yet.</source>
        <translation>
            <numerusform>一度に編集できるロールは1つです。%Ln件の変更がまだ保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Role</source>
        <translation>ロールを保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>steward::RoleFlows</name>
    <message>
        <source>Export Roles and Privileges</source>
        <translation>ロールと権限のエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>ロールと権限</translation>
    </message>
</context>
<context>
    <name>steward::RoleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>Rename Role</source>
        <translation>ロールの名前の変更</translation>
    </message>
    <message>
        <source>Add Role</source>
        <translation>ロールの追加</translation>
    </message>
    <message>
        <source>Copy Role</source>
        <translation>ロールのコピー</translation>
    </message>
    <message>
        <source>Built-in role</source>
        <translation>組み込みのロール</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>カスタムのロール</translation>
    </message>
    <message>
        <source>What the role is for. Optional.</source>
        <translation>ロールの用途です。省略可能です。</translation>
    </message>
    <message>
        <source>&amp;Privileges</source>
        <translation>権限(&amp;P)</translation>
    </message>
    <message>
        <source>None to begin with</source>
        <translation>最初はなし</translation>
    </message>
    <message>
        <source>As %1 has</source>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>Tick or untick them in the table afterwards.</source>
        <translation>後から表でチェックを付けたり外したりできます。</translation>
    </message>
    <message>
        <source>Built-in roles keep their names. Copy the role for another one.</source>
        <translation>組み込みのロールの名前は変更できません。別の名前が必要な場合はロールをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>steward::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrix</name>
    <message>
        <source>Privilege</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>ロールと権限</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrixModel</name>
    <message>
        <source>All</source>
        <comment>privileges of a section</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>None</source>
        <comment>privileges of a section</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges of a section</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A cell as a screen reader says it: role, section, how many of its privileges.
----------
A cell as a screen reader says it: role, privilege, on or off.</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更あり</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1、ロック</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1、折りたたみ</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1、展開</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln人の保有者</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role and number of holders</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and description</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>steward::RolePane</name>
    <message>
        <source>no organization</source>
        <translation>組織なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not saved</source>
        <translation>
            <numerusform>%Ln件の変更、未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln人の保有者</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>影響を受ける人</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>割り当てられている人</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the administrators with this role</source>
        <translation>このロールの管理者を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln人の管理者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln件の組織</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>保有者：%1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>保存後</translation>
    </message>
</context>
<context>
    <name>steward::RolesPage</name>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>ロールと権限</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>権限を検索</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>異なる行のみ</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>表を%1として保存しました。</translation>
    </message>
    <message>
        <source>Somebody else has deleted the role %1; your changes to it are gone.</source>
        <translation>ほかの人がロール%1を削除しました。このロールへの変更は失われました。</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>組織なし</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>あなたのロールではロールの閲覧が許可されていません。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>ロック：%1</translation>
    </message>
</context>
<context>
    <name>steward::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>steward::SearchLine</name>
    <message>
        <source>Start search</source>
        <translation>検索を開始</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>steward::SelectionLine</name>
    <message>
        <source>Show selected</source>
        <translation>選択した行を表示</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1件を選択中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln人の管理者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln件のAPIユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected: %2, %3</source>
        <translation>%1件を選択中：%2、%3</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>%1件を選択中：%2</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln more that match(es) now</source>
        <translation>
            <numerusform>現在一致するほか%Ln件も含める</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>%1件すべてを選択</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1、%2件を選択中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 match(es)</source>
        <translation>
            <numerusform>%2件中%1件が一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) in the recycle bin</source>
        <translation>
            <numerusform>ごみ箱に%1件のアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administrator(s)</source>
        <translation>
            <numerusform>%1人の管理者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 API user(s)</source>
        <translation>
            <numerusform>%1件のAPIユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them not shown</source>
        <translation>
            <numerusform>%1、うち%Ln件は非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 administrators and API users</source>
        <translation>管理者とAPIユーザー%1件</translation>
    </message>
</context>
<context>
    <name>steward::SettingsActions</name>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>You are no administrator of this directory and could not sign in. Add yourself, with the role Owner, when you create a directory.</source>
        <translation>あなたはこのディレクトリの管理者ではないため、サインインできなくなります。ディレクトリの作成時に、ロールをOwnerとして自分を追加してください。</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>自分のパスワードがないため、サインインできなくなります。先にパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The mail server asks for a password, and none is kept on this computer. Enter it in Settings, Mail, or give it to the command with --secret-fd.</source>
        <translation>メールサーバーがパスワードを要求していますが、このコンピューターに保管されていません。「設定」の「メール」で入力するか、--secret-fd でコマンドに渡してください。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Mail template</source>
        <translation>メールのテンプレート</translation>
    </message>
    <message>
        <source>Enter the mail server first.</source>
        <translation>先にメールサーバーを入力してください。</translation>
    </message>
</context>
<context>
    <name>steward::SettingsCard</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>修正が必要なフィールド：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>入力が必要なフィールド：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>変更されたフィールド：%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>It is saved for you on this computer.</source>
        <translation>このコンピューターに自分用の設定として保存しました。</translation>
    </message>
    <message>
        <source>The text is saved. Mails are made from it from now on.</source>
        <translation>文面を保存しました。以後のメールはこの文面で作成されます。</translation>
    </message>
    <message>
        <source>The built-in text is used again.</source>
        <translation>組み込みの文面に戻しました。</translation>
    </message>
    <message>
        <source>The rules for passwords are saved.</source>
        <translation>パスワードの規則を保存しました。</translation>
    </message>
    <message>
        <source>The rules for backups are saved.</source>
        <translation>バックアップの規則を保存しました。</translation>
    </message>
    <message>
        <source>The rules for signing in are saved.</source>
        <translation>サインインの規則を保存しました。</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>ダイアログ</translation>
    </message>
    <message>
        <source>Tick the row or the cell</source>
        <translation>行またはセルにチェックを入れる</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>選択範囲を広げる</translation>
    </message>
    <message>
        <source>Open what is current</source>
        <translation>現在の項目を開く</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <translation>検索から行に移動</translation>
    </message>
    <message>
        <source>Menu of what is current</source>
        <translation>現在の項目のメニュー</translation>
    </message>
    <message>
        <source>Next problem or conflict</source>
        <translation>次の問題または競合</translation>
    </message>
    <message>
        <source>Previous problem or conflict</source>
        <translation>前の問題または競合</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>前面にあるもののヘルプ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>steward::SignInForm</name>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>このコンピューターでサインインを保持(&amp;K)</translation>
    </message>
    <message>
        <source>The window is locked. Enter your password to go on where you were.</source>
        <translation>ウィンドウはロックされています。続けるにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This directory asks who you are. Sign in to work with it.</source>
        <translation>このディレクトリは利用者の確認が必要です。作業するにはサインインしてください。</translation>
    </message>
    <message>
        <source>Sign In as &amp;Somebody Else</source>
        <translation>別の人としてサインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open Another Directory…</source>
        <translation>別のディレクトリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>steward::SignInPage</name>
    <message numerus="yes">
        <source>After several wrong tries each one takes longer. This one waits %Ln second(s).</source>
        <translation>
            <numerusform>間違った入力が続くと、1回ごとに時間が長くなります。今回の待ち時間は%Ln秒です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing In…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>steward::SignInPolicyForm</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Whether this directory asks who works with it, in this window and in stewardctl.</source>
        <translation>このウィンドウとstewardctlで、作業する人をディレクトリが確認するかどうかを設定します。</translation>
    </message>
    <message>
        <source>Ask for email and password when this directory is opened</source>
        <translation>このディレクトリを開くときにメールアドレスとパスワードを求める</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>ロックまでの時間（分）</translation>
    </message>
    <message>
        <source>Stay signed in for (days)</source>
        <translation>サインイン保持期間（日）</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>自分のパスワードがないため、サインインできなくなります。先にパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Choose a Password…</source>
        <translation>パスワードを設定…</translation>
    </message>
    <message>
        <source>Without a key or a click. 0: never.</source>
        <translation>キー入力もクリックもない時間です。0：ロックしない。</translation>
    </message>
    <message>
        <source>For “Keep me signed in on this computer”. 0: it is not offered.</source>
        <translation>「このコンピューターでサインインを保持」の日数です。0：提供しない。</translation>
    </message>
</context>
<context>
    <name>steward::SignInWindow</name>
    <message>
        <source>Sign In – %1 – Steward</source>
        <comment>directory</comment>
        <translation>サインイン – %1 – Steward</translation>
    </message>
</context>
<context>
    <name>steward::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順%1/%2：%3</translation>
    </message>
</context>
<context>
    <name>steward::Store</name>
    <message>
        <source>No directory is open.</source>
        <translation>開いているディレクトリはありません。</translation>
    </message>
</context>
<context>
    <name>steward::SyncAnswers</name>
    <message numerus="yes">
        <source>%Ln conflict(s) decided.</source>
        <translation>
            <numerusform>%Ln件の競合を解決しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent again with the next sync.</source>
        <translation>次回の同期で再び送信されます。</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>確認事項に回答しました。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete %1 on the server too?</source>
        <translation>サーバーでも%1を削除しますか？</translation>
    </message>
    <message>
        <source>Delete %1 here too?</source>
        <translation>ローカルでも%1を削除しますか？</translation>
    </message>
    <message>
        <source>What was changed there since is lost on the server. The deletion is sent with the next sync.</source>
        <translation>その後にサーバーで変更された内容は失われます。削除は次回の同期で送信されます。</translation>
    </message>
    <message>
        <source>The account moves to the recycle bin; its password is gone for good.</source>
        <translation>アカウントはごみ箱に移動します。パスワードは完全に失われます。</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>はい、APIユーザーを削除</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>はい、管理者を削除</translation>
    </message>
</context>
<context>
    <name>steward::SyncDetails</name>
    <message>
        <source>The value that is not used stays in Activity and can be brought back.</source>
        <translation>使用しない値はアクティビティに残り、元に戻すことができます。</translation>
    </message>
    <message>
        <source>The server does not take this account: %1</source>
        <comment>the server&apos;s words</comment>
        <translation>サーバーがこのアカウントを受け付けません：%1</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. The server is asked with the next sync what became of it; nothing is sent twice.</source>
        <translation>要求は送信されましたが、応答がありませんでした。結果は次回の同期でサーバーに確認されます。二重に送信されるものはありません。</translation>
    </message>
    <message>
        <source>%1 No API user here can sign in for it any more. Check that this is intended before you send the change.</source>
        <translation>%1 サインインできるAPIユーザーはローカルにいなくなります。変更を送信する前に、意図したものか確認してください。</translation>
    </message>
    <message>
        <source>%1 would stop working.</source>
        <comment>integrations</comment>
        <translation>%1が動作しなくなります。</translation>
    </message>
    <message>
        <source>&amp;Edit Here…</source>
        <translation>ローカルで編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Sho&amp;w Account</source>
        <translation>アカウントを表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep All From Here</source>
        <translation>すべてローカルを維持(&amp;K)</translation>
    </message>
    <message>
        <source>Take All From Se&amp;rver</source>
        <translation>すべてサーバーを採用(&amp;R)</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>後で判断(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use This Result</source>
        <translation>この結果を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Delete Here T&amp;oo…</source>
        <translation>ローカルでも削除(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>もう一度アップロード(&amp;U)</translation>
    </message>
    <message>
        <source>Delete There T&amp;oo…</source>
        <translation>サーバーでも削除(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Bring Back Here</source>
        <translation>ローカルに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Link Both</source>
        <translation>両方をリンク(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ask Me Later</source>
        <translation>後で確認(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conflict(s) decided</source>
        <translation>
            <numerusform>%Ln件中%1件の競合を解決済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a side first</source>
        <translation>先にどちらかを選択してください</translation>
    </message>
</context>
<context>
    <name>steward::SyncFieldTable</name>
    <message>
        <source>Fields of the account on both sides</source>
        <translation>双方のアカウントのフィールド</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1: use %2 from here</source>
        <comment>field, value</comment>
        <translation>%1：ローカルの%2を使用</translation>
    </message>
    <message>
        <source>%1: use %2 from the server</source>
        <comment>field, value</comment>
        <translation>%1：サーバーの%2を使用</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>判断待ち</translation>
    </message>
</context>
<context>
    <name>steward::SyncFilterBar</name>
    <message>
        <source>Search changes</source>
        <translation>変更を検索</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>組織なし</translation>
    </message>
</context>
<context>
    <name>steward::SyncFlow</name>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)…</source>
        <translation>
            <numerusform>%Ln件の変更を送信(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>変更を送信(&amp;S)…</translation>
    </message>
    <message>
        <source>Since this sync no API user can sign in any more for: %1. Set up another one, or bring one back from the recycle bin.</source>
        <translation>この同期以降、次のものにサインインできるAPIユーザーがいません：%1。別のAPIユーザーを設定するか、ごみ箱から復元してください。</translation>
    </message>
    <message>
        <source>Send Deletions</source>
        <translation>削除の送信</translation>
    </message>
    <message numerus="yes">
        <source>Delete or suspend %Ln account(s) on the server?</source>
        <translation>
            <numerusform>サーバーで%Ln件のアカウントを削除または一時停止しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a large part of %1, so nothing was sent yet. Look at the list first if you did not expect this.</source>
        <translation>%1の大部分にあたるため、まだ何も送信されていません。想定外の場合は、先に一覧を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Send %Ln Deletion(s) and Suspensions</source>
        <translation>
            <numerusform>はい、%Ln件の削除と一時停止を送信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what there is to say</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>steward::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>What differs between here and the server</source>
        <translation>ローカルとサーバーの相違</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, server</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Send</source>
        <translation>「送信」を選択するまで何も送信されません</translation>
    </message>
    <message numerus="yes">
        <source>Reads and sends every %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分ごとに読み取りと送信を行います</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads and sends when you ask for it</source>
        <translation>要求したときに読み取りと送信を行います</translation>
    </message>
</context>
<context>
    <name>steward::SyncStatus</name>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに問い合わせ中</translation>
    </message>
    <message>
        <source>Reading the server</source>
        <translation>サーバーを読み取り中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>同期の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop after what is under way; the rest is sent by the next sync</source>
        <translation>処理中のものの後で中止します。残りは次回の同期で送信されます</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>処理中のものの後で中止します…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>送信する変更：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>競合：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>確認事項：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒否：%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncWork</name>
    <message>
        <source>Not reached %1</source>
        <comment>a time</comment>
        <translation>接続不可：%1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>a time</comment>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>The server was not read yet</source>
        <translation>サーバーはまだ読み取られていません</translation>
    </message>
    <message>
        <source>Server read %1, nothing sent yet</source>
        <comment>a time</comment>
        <translation>サーバー読み取り：%1、未送信</translation>
    </message>
    <message>
        <source>Server read %1</source>
        <comment>a time</comment>
        <translation>サーバー読み取り：%1</translation>
    </message>
    <message>
        <source>Sign-in refused %1</source>
        <comment>a time</comment>
        <translation>サインイン拒否：%1</translation>
    </message>
</context>
<context>
    <name>steward::TemplateEditor</name>
    <message>
        <source>These are filled in: %1.</source>
        <translation>次の項目が差し込まれます：%1。</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>メールのテンプレート</translation>
    </message>
    <message>
        <source>What a mail with credentials says.</source>
        <translation>認証情報メールの内容です。</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>メールの宛先</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Use Built-in Text</source>
        <translation>組み込みの文面を使用</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>APIユーザー</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>With an account as an example.</source>
        <translation>例のアカウントで表示しています。</translation>
    </message>
    <message>
        <source>Save or discard what you changed to see another text.</source>
        <translation>別の文面を表示するには、変更内容を保存または破棄してください。</translation>
    </message>
    <message>
        <source>Subject: %1

%2</source>
        <translation>件名：%1

%2</translation>
    </message>
</context>
<context>
    <name>steward::TextField</name>
    <message>
        <source>To correct</source>
        <translation>要修正</translation>
    </message>
</context>
<context>
    <name>steward::TickHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>steward::UndoBar</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>steward::UndoPreviewDialog</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Everything stays as it is; below stands why.</source>
        <translation>すべてそのまま残ります。理由は下に示されています。</translation>
    </message>
    <message>
        <source>It becomes one new entry, which can be undone in its turn. What was done stays in the log.</source>
        <translation>1つの新しいエントリになり、それも元に戻すことができます。行われた操作はログに残ります。</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>元に戻せるものはありません</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>この変更を元に戻しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln件の変更を元に戻しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts come out of the recycle bin without their passwords. Send them new credentials.</source>
        <translation>アカウントはパスワードなしでごみ箱から戻ります。新しい認証情報を送信してください。</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>行全体</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>元に戻した後</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tick an account to put it back all the same. What was changed since is replaced, and stays in the log.</source>
        <translation>それでも元に戻すアカウントにチェックを入れてください。その後の変更は置き換えられますが、ログに残ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Undo This Change</source>
        <translation>この変更を元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln Change(s)</source>
        <translation>
            <numerusform>%Ln件の変更を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>それでも元に戻す</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows are shown.</source>
        <translation>%L2行のうち最初の%L1行を表示しています。</translation>
    </message>
</context>
<context>
    <name>steward::Undoing</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>ほかの処理がまだ実行中です。完了してから元に戻してください。</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>元に戻す処理</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>やり直し</translation>
    </message>
</context>
<context>
    <name>steward::UnsavedDialog</name>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存の変更</translation>
    </message>
</context>
<context>
    <name>steward::ViewButton</name>
    <message>
        <source>Saved views</source>
        <translation>保存済みのビュー</translation>
    </message>
    <message>
        <source>Saved views: filter, order and columns under a name</source>
        <translation>保存済みのビュー：フィルター、並び順、列に名前を付けたもの</translation>
    </message>
    <message>
        <source>No view was saved yet</source>
        <translation>ビューはまだ保存されていません</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>ビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;place %1</source>
        <translation>%1を置き換え(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>%1の名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <translation>%1を削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>ビューの名前の変更</translation>
    </message>
</context>
<context>
    <name>steward::ViewNameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name</source>
        <translation>フィルター、並び順、列がこの名前で保管されます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>There is already a view with this name. Enter another one, or replace that view.</source>
        <translation>この名前のビューはすでに存在します。別の名前を入力するか、そのビューを置き換えてください。</translation>
    </message>
</context>
<context>
    <name>steward::WhoCanDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>ログイン一時停止中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>&amp;Who can</source>
        <translation>対象の権限(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>アカウントを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Who Can…</source>
        <translation>権限の保有者…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>section and privilege</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Through the role</source>
        <translation>元になるロール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nobody can.</source>
        <translation>保有者はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can, through: %1.</source>
        <translation>
            <numerusform>%Ln人の保有者、元になるロール：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot sign in now.</source>
        <translation>
            <numerusform>そのうち%Ln人は現在サインインできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>最初の%Ln人を表示しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WindowActions</name>
    <message>
        <source>&amp;New Directory…</source>
        <translation>新しいディレクトリ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Directory…</source>
        <translation>ディレクトリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>コピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Make a backup, or make everything as a backup has it</source>
        <translation>バックアップを作成するか、すべてをバックアップの状態に戻します</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>パスワードの変更(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lock Now</source>
        <translation>今すぐロック(&amp;L)</translation>
    </message>
    <message>
        <source>Hide the window until you enter your password</source>
        <translation>パスワードを入力するまでウィンドウを隠します</translation>
    </message>
    <message>
        <source>Sign Ou&amp;t</source>
        <translation>サインアウト(&amp;T)</translation>
    </message>
    <message>
        <source>Let somebody else sign in</source>
        <translation>ほかの人がサインインできるようにします</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet</source>
        <translation>スプレッドシートからアカウントを追加、変更します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write accounts into a spreadsheet</source>
        <translation>アカウントをスプレッドシートに書き出します</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>行をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the selected accounts as cells of a spreadsheet</source>
        <translation>選択したアカウントをスプレッドシートのセルとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste Rows…</source>
        <translation>行を貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>Add and change accounts from cells that were copied in a spreadsheet</source>
        <translation>スプレッドシートでコピーしたセルからアカウントを追加、変更します</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>フィルターをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;All Matching</source>
        <translation>一致するものをすべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>選択を解除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>管理者(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>アプリケーション(&amp;P)</translation>
    </message>
    <message>
        <source>Roles &amp;&amp; Privil&amp;eges</source>
        <translation>ロールと権限(&amp;E)</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>アクティビティ(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>同期(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Recycle Bin</source>
        <translation>ごみ箱(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Details Pane</source>
        <translation>詳細ペイン(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>詳細の表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>Saved &amp;Views</source>
        <translation>保存済みのビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Choose or save filter, order and columns under a name</source>
        <translation>フィルター、並び順、列に名前を付けて保存、または選択します</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>列を選択して並べ替えます</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>行間を狭く(&amp;M)</translation>
    </message>
    <message>
        <source>Add API &amp;User…</source>
        <translation>APIユーザーを追加(&amp;U)…</translation>
    </message>
    <message>
        <source>Add an API user for an external application</source>
        <translation>外部アプリケーション用のAPIユーザーを追加します</translation>
    </message>
    <message>
        <source>Add &amp;Administrator…</source>
        <translation>管理者を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a person who administers</source>
        <translation>管理を行う人を追加します</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the selected accounts</source>
        <translation>選択したアカウントを変更します</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>一時停止(&amp;S)</translation>
    </message>
    <message>
        <source>Suspend the login of the selected accounts</source>
        <translation>選択したアカウントのログインを一時停止します</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Let the selected accounts sign in again</source>
        <translation>選択したアカウントが再びサインインできるようにします</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Move the selected accounts to the recycle bin</source>
        <translation>選択したアカウントをごみ箱に移動します</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>復元(&amp;T)</translation>
    </message>
    <message>
        <source>Bring the selected accounts back from the recycle bin</source>
        <translation>選択したアカウントをごみ箱から戻します</translation>
    </message>
    <message>
        <source>Resu&amp;lts…</source>
        <translation>結果(&amp;L)…</translation>
    </message>
    <message>
        <source>What became of every row of edits, imports and deletions, and retry what failed</source>
        <translation>編集、インポート、削除の各行の結果を表示し、失敗したものを再試行します</translation>
    </message>
    <message>
        <source>Rec&amp;ipes…</source>
        <translation>レシピ(&amp;I)…</translation>
    </message>
    <message>
        <source>Run a bulk edit that was saved</source>
        <translation>保存した一括編集を実行します</translation>
    </message>
    <message>
        <source>Show as Co&amp;mmand…</source>
        <translation>コマンドとして表示(&amp;M)…</translation>
    </message>
    <message>
        <source>The stewardctl command of the last edit of several accounts, import or export</source>
        <translation>複数のアカウントの直前の編集、インポート、またはエクスポートに対応するstewardctlコマンドを表示します</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>完全に削除(&amp;G)…</translation>
    </message>
    <message>
        <source>Delete the selected accounts for good</source>
        <translation>選択したアカウントを完全に削除します</translation>
    </message>
    <message>
        <source>Send &amp;Credentials…</source>
        <translation>認証情報を送信(&amp;C)…</translation>
    </message>
    <message>
        <source>Mail a user name and a new password to the selected accounts</source>
        <translation>選択したアカウントにユーザー名と新しいパスワードをメールで送信します</translation>
    </message>
    <message>
        <source>Re&amp;voke Credentials…</source>
        <translation>認証情報を失効(&amp;V)…</translation>
    </message>
    <message>
        <source>Take the passwords of the selected accounts away</source>
        <translation>選択したアカウントのパスワードを失効させます</translation>
    </message>
    <message>
        <source>Show Password &amp;Once…</source>
        <translation>パスワードを1回だけ表示(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a new password for somebody at this desk who gets no mail</source>
        <translation>メールを受け取れない、目の前にいる人のために新しいパスワードを作成します</translation>
    </message>
    <message>
        <source>&amp;Notes on Credentials…</source>
        <translation>認証情報のメモ(&amp;N)…</translation>
    </message>
    <message>
        <source>Note where the password is used, and by whom</source>
        <translation>パスワードを誰がどこで使用しているかを記録します</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Mail server, texts of mails, passwords</source>
        <translation>メールサーバー、メールの文面、パスワード</translation>
    </message>
    <message>
        <source>Add Custom A&amp;pplication…</source>
        <translation>カスタムアプリケーションを追加(&amp;P)…</translation>
    </message>
    <message>
        <source>Add an application made for your company</source>
        <translation>自社用に作成されたアプリケーションを追加します</translation>
    </message>
    <message>
        <source>Change the selected application</source>
        <translation>選択したアプリケーションを変更します</translation>
    </message>
    <message>
        <source>Delete the selected custom application</source>
        <translation>選択したカスタムアプリケーションを削除します</translation>
    </message>
    <message>
        <source>Find an Actio&amp;n or Account…</source>
        <translation>操作またはアカウントを検索(&amp;N)…</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>実行したい操作または名前を入力</translation>
    </message>
    <message>
        <source>Ne&amp;xt Area</source>
        <translation>次の領域(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>ウィンドウの次の領域に移動します</translation>
    </message>
    <message>
        <source>Previ&amp;ous Area</source>
        <translation>前の領域(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>ウィンドウの前の領域に移動します</translation>
    </message>
    <message>
        <source>Steward &amp;Help</source>
        <translation>Stewardヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>前面にあるもののヘルプ</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>新機能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Steward</source>
        <translation>Stewardについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>再読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>Read the server; what is to be sent is sent too, unless it is to be reviewed first</source>
        <translation>サーバーを読み取ります。送信対象は、事前の確認が必要な場合を除き、同時に送信されます</translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>変更を送信(&amp;S)…</translation>
    </message>
    <message>
        <source>See what would be sent, and send it</source>
        <translation>送信される内容を確認して送信します</translation>
    </message>
    <message>
        <source>&amp;Connect to a Remote…</source>
        <translation>リモートサーバーに接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Keep this directory in step with a server</source>
        <translation>このディレクトリをサーバーと同期します</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>サーバーの詳細(&amp;D)…</translation>
    </message>
    <message>
        <source>What the server can do, and how that was tried</source>
        <translation>サーバーの機能と、それを調べた方法を表示します</translation>
    </message>
    <message>
        <source>Remote Se&amp;ttings…</source>
        <translation>リモートサーバーの設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Change how the server is reached</source>
        <translation>サーバーへの接続方法を変更します</translation>
    </message>
    <message>
        <source>Disc&amp;onnect…</source>
        <translation>切断(&amp;O)…</translation>
    </message>
    <message>
        <source>Let each side go its own way</source>
        <translation>双方の同期をやめ、それぞれ独立させます</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>What earlier syncs did</source>
        <translation>以前の同期の内容を表示します</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>steward::WindowFile</name>
    <message>
        <source>%1 was deleted, moved or replaced. What you see is from before, and nothing can be saved. Put the file back, or save a copy in another place and open that.</source>
        <translation>%1は削除、移動、または置き換えられました。表示されているのはその前の内容で、何も保存できません。ファイルを元に戻すか、別の場所にコピーを保存してそれを開いてください。</translation>
    </message>
</context>
<context>
    <name>steward::WindowHelp</name>
    <message>
        <source>What to Do</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>steward::WindowLock</name>
    <message>
        <source>Locked – %1 – Steward</source>
        <comment>directory</comment>
        <translation>ロック中 – %1 – Steward</translation>
    </message>
    <message>
        <source>Something is not saved, or still under way. Unlock the window to close it.</source>
        <translation>保存していない内容または実行中の処理があります。閉じるには、ウィンドウのロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>steward::WindowSignIn</name>
    <message>
        <source>You have a new password.</source>
        <translation>新しいパスワードを設定しました。</translation>
    </message>
</context>
</TS>
