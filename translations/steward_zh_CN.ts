<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Absorption</name>
    <message>
        <source>may sign in</source>
        <translation>允许登录</translation>
    </message>
    <message>
        <source>It was deleted here, and changed on the server since. Delete it there too, or bring it back here?</source>
        <translation>该项已在此处删除，此后又在服务器上被更改。要在服务器上也删除，还是在此处恢复？</translation>
    </message>
    <message>
        <source>It was deleted here, and is on the server again. Delete it there too, or bring it back here?</source>
        <translation>该项已在此处删除，但又出现在服务器上。要在服务器上也删除，还是在此处恢复？</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>User name; proposed from the email when a new account has none</source>
        <translation>用户名；新账户没有用户名时，根据电子邮件给出建议</translation>
    </message>
    <message>
        <source>Whether it is protected from being deleted</source>
        <translation>是否受保护、不可删除</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --last-name TEXT.</source>
        <translation>未指定要更改的内容。请添加 --last-name TEXT 之类的选项。</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>将更改 %1</translation>
    </message>
    <message>
        <source>Add an external application</source>
        <translation>添加外部应用程序</translation>
    </message>
    <message>
        <source>Remove an external application</source>
        <translation>移除外部应用程序</translation>
    </message>
    <message>
        <source>Add an API user</source>
        <translation>添加 API 用户</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <translation>添加管理员</translation>
    </message>
    <message>
        <source>Change fields of one of them, or of many; “” clears an optional field</source>
        <translation>更改一个或多个账户的字段；“” 表示清空可选字段</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>This account has been deleted for good.</source>
        <translation>此账户已被永久删除。</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Only API user</source>
        <translation>唯一的 API 用户</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>%Ln 个 API 用户之一</numerusform>
        </translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>外部应用程序</translation>
    </message>
    <message>
        <source>%1 stops working if %2 is deleted or suspended.</source>
        <translation>如果删除或暂停 %2，%1 将停止工作。</translation>
    </message>
    <message>
        <source>These stop working if %2 is deleted or suspended: %1.</source>
        <translation>如果删除或暂停 %2，以下应用程序将停止工作：%1。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>邮件发送至</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>密码生成于</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>首次登录</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>部署位置</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>The address has changed since the last mail.</source>
        <translation>上次发送邮件后，该地址已更改。</translation>
    </message>
    <message>
        <source>Send to %1 Instead</source>
        <translation>改为发送至 %1</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>最近的活动</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，操作者 %2</translation>
    </message>
    <message>
        <source>All changes of this account</source>
        <translation>此账户的所有更改</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>API user in %1</source>
        <translation>%1 的 API 用户</translation>
    </message>
    <message>
        <source>Administrator in %1</source>
        <translation>%1 的管理员</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>个人信息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>选择一行以查看其详细信息。</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>“%1” is not a date. Use one such as 2026-03-18.</source>
        <translation>“%1”不是日期。请使用 2026-03-18 之类的日期。</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Use one of: %2.</source>
        <translation>没有类型“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>There is no category “%1”. Use view, write, access or download.</source>
        <translation>没有类别“%1”。请使用 view、write、access 或 download。</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>没有应用程序“%1”。</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>更改集</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>“%1”不是大于 0 的数字。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>撤销的条目</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>撤销此项的条目</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); “activity export” has them all.</source>
        <translation>
            <numerusform>还有 %Ln 行；“activity export”可导出全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>历史记录中没有更改 %1。</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use csv or jsonl.</source>
        <translation>没有格式“%1”。请使用 csv 或 jsonl。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported; the export is recorded.</source>
        <translation>
            <numerusform>已导出 %Ln 个条目；此次导出已记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>From this day on, such as 2026-03-18</source>
        <translation>从这一天开始，例如 2026-03-18</translation>
    </message>
    <message>
        <source>Until this day, which is included</source>
        <translation>到这一天为止（包含当天）</translation>
    </message>
    <message>
        <source>Such as delete, sign-in or export</source>
        <translation>例如 delete、sign-in 或 export</translation>
    </message>
    <message>
        <source>view, write, access or download</source>
        <translation>view、write、access 或 download</translation>
    </message>
    <message>
        <source>What this one did: uid, user name, email or name</source>
        <translation>此人所做的操作：UID、用户名、电子邮件或姓名</translation>
    </message>
    <message>
        <source>Changes of this account, and its sign-ins</source>
        <translation>此账户的更改及其登录</translation>
    </message>
    <message>
        <source>Changes that name this application</source>
        <translation>涉及此应用程序的更改</translation>
    </message>
    <message>
        <source>Changes of accounts in this organization</source>
        <translation>此组织中账户的更改</translation>
    </message>
    <message>
        <source>Found in what entries say, and in changed values</source>
        <translation>在条目内容和已更改的值中查找</translation>
    </message>
    <message>
        <source>List who did what, the newest first</source>
        <translation>列出谁做了什么，最新的在前</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>最多显示的数量；默认为 %1</translation>
    </message>
    <message>
        <source>Show one entry, field by field</source>
        <translation>逐字段显示一个条目</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>条目的编号</translation>
    </message>
    <message>
        <source>Write entries into a file, which is recorded too</source>
        <translation>将条目写入文件，此操作也会被记录</translation>
    </message>
    <message>
        <source>csv or jsonl</source>
        <translation>csv 或 jsonl</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output</source>
        <translation>要写入的文件，或用 - 表示标准输出</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>The file could not be written. Check that there is room for it.</source>
        <translation>无法写入该文件。请检查是否有足够的空间。</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
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
        <translation>%1，未变</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1，已移除</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1，已添加</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1：新增</translation>
    </message>
    <message>
        <source>%1: gone</source>
        <translation>%1：已不存在</translation>
    </message>
    <message>
        <source>Undone by entry %1</source>
        <translation>已被条目 %1 撤销</translation>
    </message>
    <message>
        <source>Takes back entry %1, not undone itself</source>
        <translation>撤销了条目 %1，自身未被撤销</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>未撤销</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>无法撤销</translation>
    </message>
    <message>
        <source>%1, computer %2</source>
        <translation>%1，计算机 %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Entry %L1 is unbroken</source>
        <translation>条目 %L1 完整无损</translation>
    </message>
    <message>
        <source>Entry %L1 is not proved</source>
        <translation>条目 %L1 未经证明</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); an export has them all.</source>
        <translation>
            <numerusform>还有 %Ln 行；导出可包含全部内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>选择一个条目以查看其详细信息。</translation>
    </message>
</context>
<context>
    <name>AdministratorActions</name>
    <message>
        <source>This account has been deleted for good by somebody else meanwhile. Nothing was changed.</source>
        <translation>此账户在此期间已被其他人永久删除。未做任何更改。</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>此目录的地址须位于 %1。请使用其中一个域，或在“设置”中允许此域。</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Nothing was changed; restore the account first.</source>
        <translation>%1 在回收站中。未做任何更改；请先还原该账户。</translation>
    </message>
    <message>
        <source>The operator of this directory cannot be deleted for good.</source>
        <translation>无法永久删除此目录的操作者。</translation>
    </message>
</context>
<context>
    <name>AdministratorForm</name>
    <message>
        <source>Add API User</source>
        <translation>添加 API 用户</translation>
    </message>
    <message>
        <source>Edit API User</source>
        <translation>编辑 API 用户</translation>
    </message>
    <message>
        <source>Add Administrator</source>
        <translation>添加管理员</translation>
    </message>
    <message>
        <source>Edit Administrator</source>
        <translation>编辑管理员</translation>
    </message>
    <message>
        <source>API user, added %1</source>
        <translation>API 用户，添加于 %1</translation>
    </message>
    <message>
        <source>Administrator, added %1</source>
        <translation>管理员，添加于 %1</translation>
    </message>
    <message>
        <source>API user in %1, added %2</source>
        <translation>%1 的 API 用户，添加于 %2</translation>
    </message>
    <message>
        <source>Administrator in %1, added %2</source>
        <translation>%1 的管理员，添加于 %2</translation>
    </message>
    <message>
        <source>Only API user</source>
        <translation>唯一的 API 用户</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>%Ln 个 API 用户之一</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln 个 API 用户</numerusform>
        </translation>
    </message>
    <message>
        <source>As the directory</source>
        <translation>与目录相同</translation>
    </message>
</context>
<context>
    <name>AdministratorRows</name>
    <message>
        <source>%1 is already an API user with this email. Use another address, or edit that API user.</source>
        <translation>%1 已是使用此电子邮件地址的 API 用户。请使用其他地址，或编辑该 API 用户。</translation>
    </message>
    <message>
        <source>%1 is already an administrator with this email. Use another address, or edit that administrator.</source>
        <translation>%1 已是使用此电子邮件地址的管理员。请使用其他地址，或编辑该管理员。</translation>
    </message>
    <message>
        <source>%1 already has this user name. Enter another one.</source>
        <translation>%1 已使用此用户名。请输入其他用户名。</translation>
    </message>
</context>
<context>
    <name>AdministratorText</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Role or applications</source>
        <translation>角色或应用程序</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>密码到期时间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
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
        <translation>重试：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, protected</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1，%2，%3，%4，受保护</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>Issued by the server</source>
        <translation>由服务器颁发</translation>
    </message>
</context>
<context>
    <name>AnchorFile</name>
    <message>
        <source>The anchor could not be kept in the folder %1.</source>
        <translation>无法将锚点保存到文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>There is already an application “%1”. Enter another name.</source>
        <translation>已有应用程序“%1”。请输入其他名称。</translation>
    </message>
    <message>
        <source>This application has been deleted meanwhile. Nothing was changed.</source>
        <translation>此应用程序在此期间已被删除。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Add a custom application for another name.</source>
        <translation>%1 是内置应用程序，名称不可更改。如需其他名称，请添加自定义应用程序。</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 是内置的，无法删除。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1，以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln API user(s) still have it: %2. Remove it from them first.</source>
        <translation>
            <numerusform>无法删除 %1，因为仍有 %Ln 个 API 用户在使用：%2。请先从这些用户中移除该应用程序。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>There is no application “%1”. “stewardctl application list” lists them.</source>
        <translation>没有应用程序“%1”。“stewardctl application list”可列出所有应用程序。</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description or --endpoint with a text.</source>
        <translation>未指定要更改的内容。请添加 --name、--description 或 --endpoint 并附上文本。</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>应用程序的名称</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Where it reaches the API; https, or http to this computer</source>
        <translation>应用程序访问 API 的位置；使用 https，或仅对本计算机使用 http</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Add a custom application</source>
        <translation>添加自定义应用程序</translation>
    </message>
    <message>
        <source>Rename or describe an application</source>
        <translation>重命名应用程序或更改其说明</translation>
    </message>
    <message>
        <source>Delete a custom application that nobody has</source>
        <translation>删除无人使用的自定义应用程序</translation>
    </message>
    <message>
        <source>List the applications with their API users</source>
        <translation>列出应用程序及其 API 用户</translation>
    </message>
</context>
<context>
    <name>ApplicationHealth</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>仅一个</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正常工作</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Relies on one API user</source>
        <translation>仅依赖一个 API 用户</translation>
    </message>
    <message numerus="yes">
        <source>Stopped for %Ln organization(s)</source>
        <translation>
            <numerusform>对 %Ln 个组织已停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped for %1</source>
        <translation>对 %1 已停止</translation>
    </message>
</context>
<context>
    <name>ApplicationPane</name>
    <message numerus="yes">
        <source>%Ln API user(s), none can sign in</source>
        <translation>
            <numerusform>%Ln 个 API 用户，均无法登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln 个 API 用户</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>无组织</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>内置外部应用程序</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>自定义外部应用程序</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>工作范围</translation>
    </message>
    <message>
        <source>No API user has it yet.</source>
        <translation>尚无 API 用户使用此应用程序。</translation>
    </message>
    <message>
        <source>What stops it</source>
        <translation>停止的条件</translation>
    </message>
    <message>
        <source>It works for an organization while at least one API user there is active.</source>
        <translation>只要组织中至少有一个状态正常的 API 用户，该应用程序就会为该组织工作。</translation>
    </message>
    <message>
        <source>API users without an organization</source>
        <translation>无组织的 API 用户</translation>
    </message>
    <message>
        <source>%1 has stopped for %2. Cannot sign in: %3.</source>
        <translation>%1 对 %2 已停止工作。无法登录：%3。</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Note for new API users</source>
        <translation>新 API 用户须知</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick Salesforce. HttpApi will not work.</source>
        <translation>对于 MultiLine for Salesforce，请勾选 Salesforce。HttpApi 不起作用。</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the directory file</source>
        <translation>目录文件</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>它未签名。</translation>
    </message>
    <message>
        <source>It is signed with a key that was replaced since.</source>
        <translation>签名所用的密钥此后已被更换。</translation>
    </message>
    <message>
        <source>It is signed with a key that the history does not know.</source>
        <translation>签名所用的密钥在历史记录中不存在。</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>历史记录已被篡改。%1</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>历史记录为空。</translation>
    </message>
    <message numerus="yes">
        <source>The hashes of all %Ln change(s) fit, up to change %1 of %2.</source>
        <translation>
            <numerusform>全部 %Ln 项更改的哈希均吻合，直至 %2 的更改 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>An anchor outside the file confirms it up to change %1, as it was on %2.</source>
        <translation>文件之外的一个锚点证实了它直至更改 %1（截至 %2）的内容。</translation>
    </message>
    <message>
        <source>It is not intact from the first change on.</source>
        <translation>从第一项更改起就不完整。</translation>
    </message>
    <message>
        <source>It is intact up to change %1 of %2, by its own hashes.</source>
        <translation>根据其自身的哈希，直至 %2 的更改 %1 完整无损。</translation>
    </message>
    <message>
        <source>No anchor outside the file confirms it: whoever can write the file could have written a history that fits.</source>
        <translation>文件之外没有锚点可以证实：任何能写入该文件的人都可能写出一份吻合的历史记录。</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, confirms the history.</source>
        <translation>%1：更改 %2 的锚点（生成于 %3）证实了历史记录。</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change, or one before it, was altered.</source>
        <translation>%1：更改 %2 的锚点（生成于 %3）否定了历史记录：该更改或之前的某项更改已被篡改。</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change is missing, the end was cut off.</source>
        <translation>%1：更改 %2 的锚点（生成于 %3）否定了历史记录：该更改缺失，末尾已被截断。</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is not what was signed: it was altered or is not complete.</source>
        <translation>%1：更改 %2 的锚点（生成于 %3）与签名时的内容不符：它已被篡改或不完整。</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is of another directory.</source>
        <translation>%1：更改 %2 的锚点（生成于 %3）属于另一个目录。</translation>
    </message>
    <message>
        <source>None of the anchors given is of this directory.</source>
        <translation>提供的锚点均不属于此目录。</translation>
    </message>
    <message>
        <source>The signing key was exchanged past the history.</source>
        <translation>签名密钥是绕过历史记录更换的。</translation>
    </message>
    <message>
        <source>The signing key was replaced with change %1 of %2 by %3.</source>
        <translation>签名密钥由 %3 在 %2 的更改 %1 中更换。</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is too large to be looked through.</source>
        <translation>文件 %1 过大，无法检查。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>the anchors of the history</source>
        <translation>历史记录的锚点</translation>
    </message>
    <message>
        <source>The head is not signed.</source>
        <translation>链头未签名。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>更改集</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本计算机</translation>
    </message>
    <message>
        <source>The old key can no longer sign, and every later check tells that it was replaced. Add --yes to do it.</source>
        <translation>旧密钥将不能再签名，以后的每次检查都会指出它已被更换。如要执行，请添加 --yes。</translation>
    </message>
    <message>
        <source>Heads are signed with a new key.</source>
        <translation>链头将使用新密钥签名。</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history; ends with 1 when somebody has</source>
        <translation>检查是否有人改写了历史记录；如有，退出代码为 1</translation>
    </message>
    <message>
        <source>Also against the anchors in this file: a mail, a log, an export; “-”: standard input</source>
        <translation>同时与此文件中的锚点核对：邮件、日志或导出文件；“-”表示标准输入</translation>
    </message>
    <message>
        <source>Print the line that pins the history as it is now, and keep it on this computer</source>
        <translation>输出用于固定当前历史记录的一行，并将其保存在本计算机上</translation>
    </message>
    <message>
        <source>List the anchors that are known</source>
        <translation>列出已知的锚点</translation>
    </message>
    <message>
        <source>Sign heads with a new key because the old one is lost</source>
        <translation>因旧密钥丢失而改用新密钥为链头签名</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has nothing in this section.</source>
        <translation>
            <numerusform>需要权限 %1；您的角色 %2 在此部分没有任何权限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has: %3.</source>
        <translation>
            <numerusform>需要权限 %1；您的角色 %2 拥有：%3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityRows</name>
    <message>
        <source>This directory asks who you are. Sign in first.</source>
        <translation>此目录要求确认您的身份。请先登录。</translation>
    </message>
    <message>
        <source>Your account in this directory has been deleted.</source>
        <translation>您在此目录中的账户已被删除。</translation>
    </message>
    <message>
        <source>Your account in this directory is suspended.</source>
        <translation>您在此目录中的账户已暂停。</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>签名错误</translation>
    </message>
    <message>
        <source>Backup made: %1 (%2)</source>
        <translation>已创建备份：%1（%2）</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>There is no backup of this directory.</source>
        <translation>此目录没有备份。</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “stewardctl backups” lists them.</source>
        <translation>没有备份“%1”。“stewardctl backups”可列出所有备份。</translation>
    </message>
    <message>
        <source>Restored %1 from %2</source>
        <translation>已从 %2 还原 %1</translation>
    </message>
    <message>
        <source>The damaged file is %1</source>
        <translation>损坏的文件是 %1</translation>
    </message>
    <message>
        <source>Whose credentials were sent since then, this directory does not know: “stewardctl doctor --repair” may read it from the damaged file.</source>
        <translation>此目录不知道此后向谁发送过凭据：“stewardctl doctor --repair”或许能从损坏的文件中读出。</translation>
    </message>
    <message>
        <source>Without a working password: %1. “stewardctl credentials send” makes a new one.</source>
        <translation>没有可用密码：%1。“stewardctl credentials send”可生成新密码。</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>未做任何更改。如仍要执行，请添加 --even-if-last。</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it.</source>
        <translation>未做任何更改。如要执行，请添加 --yes。</translation>
    </message>
    <message>
        <source>Instead of WHO: everything as this backup has it; a name of “backups”, “latest” or a file</source>
        <translation>代替 WHO：全部恢复为此备份中的内容；可为“backups”列出的名称、“latest”或一个文件</translation>
    </message>
    <message>
        <source>Name accounts or a backup, not both.</source>
        <translation>请指定账户或备份，不能同时指定两者。</translation>
    </message>
    <message>
        <source>Make a backup, with a signed note of what is in it</source>
        <translation>创建备份，并附上其内容的签名说明</translation>
    </message>
    <message>
        <source>A file that does not exist yet; otherwise in your folder</source>
        <translation>尚不存在的文件；默认保存在您的文件夹中</translation>
    </message>
    <message>
        <source>List the backups, the newest first</source>
        <translation>列出备份，最新的在前</translation>
    </message>
    <message>
        <source>Would put %1 in its place; the damaged file would be kept beside it.</source>
        <translation>将用 %1 替换它；损坏的文件会保留在旁边。</translation>
    </message>
</context>
<context>
    <name>BackupFile</name>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>无法读取备份 %1。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written. Check that there is space and that you may write in the folder.</source>
        <translation>无法写入备份 %1。请检查是否有足够的空间，以及您是否可以写入该文件夹。</translation>
    </message>
    <message>
        <source>The backup %1 is not as it was when it was made. It was left as it is; choose another one.</source>
        <translation>备份 %1 与创建时不一致。它保持原样；请选择其他备份。</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>无法移除文件 %1。</translation>
    </message>
</context>
<context>
    <name>BackupManifest</name>
    <message>
        <source>Made by hand</source>
        <translation>手动创建</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Before a change of many rows</source>
        <translation>更改多行之前</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>还原其他备份之前</translation>
    </message>
    <message>
        <source>Before an update of Steward</source>
        <translation>更新 Steward 之前</translation>
    </message>
    <message>
        <source>What is in the backup cannot be read.</source>
        <translation>无法读取备份的内容。</translation>
    </message>
</context>
<context>
    <name>BackupPolicy</name>
    <message>
        <source>Keep between 1 and %1 backups.</source>
        <translation>保留的备份数须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>The number of rows is from 0 (never) to %L1.</source>
        <translation>行数须在 0（从不）到 %L1 之间。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder %1 for backups cannot be made. Check that there is space and that you may write there.</source>
        <translation>无法创建备份文件夹 %1。请检查是否有足够的空间，以及您是否可以写入该位置。</translation>
    </message>
    <message>
        <source>Nothing was changed, as the backup before it could not be made. %1 Backups before changes of many rows can be switched off in Settings.</source>
        <translation>未做任何更改，因为无法事先创建备份。%1可在“设置”中关闭更改多行之前的备份。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be copied into the folder for temporary files. Check that there is space.</source>
        <translation>无法将备份 %1 复制到临时文件夹。请检查是否有足够的空间。</translation>
    </message>
    <message>
        <source>This backup is of another directory. Nothing was changed; choose one of this directory.</source>
        <translation>此备份属于另一个目录。未做任何更改；请选择此目录的备份。</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>This job cannot be retried. Do it again from the table.</source>
        <translation>此作业无法重试。请在表格中重新执行。</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>“%1” is not known here. Remove it, or use a newer Steward.</source>
        <translation>此处无法识别“%1”。请将其移除，或使用较新的 Steward。</translation>
    </message>
    <message>
        <source>The value of %1 is not of the right type.</source>
        <translation>%1 的值类型不正确。</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>没有应用程序“%1”。</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>“%1”缺失，或不是文本。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no operation “%1”. Use set, clear, add, remove, fill or replace.</source>
        <translation>没有操作“%1”。请使用 set、clear、add、remove、fill 或 replace。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1”既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this way.</source>
        <translation>%1 不能以这种方式更改。</translation>
    </message>
    <message>
        <source>The template of %1 is empty. Enter one, for example {first}.{last}.</source>
        <translation>%1 的模板为空。请输入一个，例如 {first}.{last}。</translation>
    </message>
    <message>
        <source>Enter what is to be replaced in %1.</source>
        <translation>请输入 %1 中要替换的内容。</translation>
    </message>
    <message>
        <source>Choose the applications that are to be removed.</source>
        <translation>请选择要移除的应用程序。</translation>
    </message>
    <message>
        <source>Choose at least one field to change.</source>
        <translation>请至少选择一个要更改的字段。</translation>
    </message>
    <message>
        <source>%1 is changed twice. Change each field once.</source>
        <translation>%1 被更改了两次。每个字段只能更改一次。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1”不是列表。</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 已设为 %2</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 已清空</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1：已添加 %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1：已移除 %2</translation>
    </message>
    <message>
        <source>“%2” replaced by “%3” in %1</source>
        <translation>%1 中的“%2”已替换为“%3”</translation>
    </message>
    <message>
        <source>Owner cleared</source>
        <translation>负责人已清空</translation>
    </message>
    <message>
        <source>Owner set to %1</source>
        <translation>负责人已设为 %1</translation>
    </message>
</context>
<context>
    <name>BulkEditOptions</name>
    <message>
        <source>“%1” is no field. Use one of: %2.</source>
        <translation>“%1”不是字段。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD=VALUE.</source>
        <translation>“%1”不是 %2 的值。请写成 FIELD=VALUE。</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD/FIND/WITH; any sign that neither text has can stand for the slashes.</source>
        <translation>“%1”不是 %2 的值。请写成 FIELD/FIND/WITH；斜杠可换成两段文本中都不含的任意符号。</translation>
    </message>
    <message>
        <source>Set a field of all of them: %1, or owner (of the credential)</source>
        <translation>将所有账户的某个字段设为：%1，或 owner（凭据的负责人）</translation>
    </message>
    <message>
        <source>Empty a field</source>
        <translation>清空字段</translation>
    </message>
    <message>
        <source>Add external applications: applications=Salesforce</source>
        <translation>添加外部应用程序：applications=Salesforce</translation>
    </message>
    <message>
        <source>Remove external applications</source>
        <translation>移除外部应用程序</translation>
    </message>
    <message>
        <source>Fill a field from a pattern such as email={first}.{last}@example.com</source>
        <translation>按模式填充字段，例如 email={first}.{last}@example.com</translation>
    </message>
    <message>
        <source>Replace a text within a field</source>
        <translation>替换字段中的文本</translation>
    </message>
    <message>
        <source>--replace tells capital letters from small ones</source>
        <translation>--replace 区分大小写</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --set organization=Bank.</source>
        <translation>未指定要更改的内容。请添加 --set organization=Bank 之类的选项。</translation>
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
        <translation>账户</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
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
        <translation>将更改 %1 个，%2 个已是如此，将排除 %3 个。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 takes a number from 1.</source>
        <translation>%1 须为不小于 1 的数字。</translation>
    </message>
    <message>
        <source>All accounts with this, as for list</source>
        <translation>符合此条件的所有账户，用法与 list 相同</translation>
    </message>
    <message>
        <source>Write what became of every row into this file</source>
        <translation>将每一行的结果写入此文件</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match</source>
        <translation>匹配的账户超过此数量时不执行任何操作</translation>
    </message>
    <message>
        <source>Name accounts, or say which with --where: not both.</source>
        <translation>请指定账户，或用 --where 说明范围；不能同时使用。</translation>
    </message>
    <message>
        <source>%1 accounts match, and %2 at most were expected. Nothing was changed.</source>
        <translation>匹配 %1 个账户，而预期最多 %2 个。未做任何更改。</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>保持不变：%1。%2</translation>
    </message>
    <message>
        <source>%1: %2 [result %3]</source>
        <translation>%1：%2 [结果 %3]</translation>
    </message>
    <message>
        <source>%1: %2 [change %3, result %4]</source>
        <translation>%1：%2 [更改 %3，结果 %4]</translation>
    </message>
    <message>
        <source>Left alone: row %1, %2. %3</source>
        <translation>保持不变：第 %1 行，%2。%3</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>已移到回收站</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>登录已恢复</translation>
    </message>
</context>
<context>
    <name>BulkPlanner</name>
    <message>
        <source>%1 would stop</source>
        <translation>%1 将停止工作</translation>
    </message>
    <message>
        <source>The last one who can edit roles. Give this privilege to somebody else first.</source>
        <translation>最后一个可以编辑角色的人员。请先将此权限授予其他人。</translation>
    </message>
    <message>
        <source>The last one who can edit administrators. Give this privilege to somebody else first.</source>
        <translation>最后一个可以编辑管理员的人员。请先将此权限授予其他人。</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else; look at it again.</source>
        <translation>在此期间已被其他人更改；请重新查看。</translation>
    </message>
    <message>
        <source>Deleted for good meanwhile</source>
        <translation>在此期间已被永久删除</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same email.</source>
        <translation>所选内容中的 %1 会得到相同的电子邮件地址。</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same user name.</source>
        <translation>所选内容中的 %1 会得到相同的用户名。</translation>
    </message>
    <message>
        <source>Somebody else has this email or user name.</source>
        <translation>其他人已使用此电子邮件地址或用户名。</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer exist(s).</source>
        <translation>
            <numerusform>%Ln 个已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the recycle bin.</source>
        <translation>
            <numerusform>%Ln 个在回收站中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not have such a field.</source>
        <translation>
            <numerusform>%Ln 个没有这样的字段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get a value that cannot be.</source>
        <translation>
            <numerusform>%Ln 个会得到无效的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get what another account has.</source>
        <translation>
            <numerusform>%Ln 个会得到其他账户已使用的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow %Ln of these changes.</source>
        <translation>
            <numerusform>您的角色不允许其中 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are needed so that somebody can edit roles and administrators.</source>
        <translation>
            <numerusform>需要 %Ln 个保持不变，以确保有人可以编辑角色和管理员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were changed meanwhile.</source>
        <translation>
            <numerusform>%Ln 个在此期间已被更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for other reasons.</source>
        <translation>
            <numerusform>%Ln 个出于其他原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 would stop %2.</source>
        <translation>更改 %1 会使 %2 停止工作。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln 名管理员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln 个 API 用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>None of these rows has it</source>
        <translation>这些行均没有此项</translation>
    </message>
    <message>
        <source>%1 for all %2</source>
        <comment>a value and a number</comment>
        <translation>全部 %2 行均为 %1</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a value: 40 Active</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are left out.</source>
        <translation>
            <numerusform>已排除 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working.</source>
        <comment>several integrations</comment>
        <translation>%1 将停止工作。</translation>
    </message>
    <message>
        <source>%1 will have only one API user left.</source>
        <translation>%1 将只剩一个 API 用户。</translation>
    </message>
</context>
<context>
    <name>ChainVerification</name>
    <message>
        <source>Change %1 is missing, or another one stands in its place.</source>
        <translation>更改 %1 缺失，或其位置上是另一项更改。</translation>
    </message>
    <message>
        <source>Change %1 is missing; what it changed is still there.</source>
        <translation>更改 %1 缺失；但它所更改的内容仍然存在。</translation>
    </message>
    <message>
        <source>Change %1 has a value that Steward never writes.</source>
        <translation>更改 %1 中有 Steward 从不写入的值。</translation>
    </message>
    <message>
        <source>Change %1 is of a kind that this version of Steward does not know.</source>
        <translation>更改 %1 属于此版本的 Steward 无法识别的类型。</translation>
    </message>
    <message>
        <source>Change %1 is hashed in a way that this version of Steward does not know.</source>
        <translation>更改 %1 的哈希方式是此版本的 Steward 无法识别的。</translation>
    </message>
    <message>
        <source>The parts of change %1 are not complete or not in order.</source>
        <translation>更改 %1 的各部分不完整或顺序不正确。</translation>
    </message>
    <message>
        <source>Change %1 does not follow the change before it.</source>
        <translation>更改 %1 与前一项更改不衔接。</translation>
    </message>
    <message>
        <source>Change %1 does not have the content that its hash covers.</source>
        <translation>更改 %1 的内容与其哈希不符。</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>API user for %1</source>
        <translation>%1 的 API 用户</translation>
    </message>
    <message>
        <source>Administrator with the role %1</source>
        <translation>角色为 %1 的管理员</translation>
    </message>
    <message>
        <source>API user for %1 in %2</source>
        <translation>%2 中 %1 的 API 用户</translation>
    </message>
    <message>
        <source>Administrator with the role %1 in %2</source>
        <translation>%2 中角色为 %1 的管理员</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新角色</translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) added</source>
        <translation>
            <numerusform>已添加 %Ln 项权限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) removed</source>
        <translation>
            <numerusform>已移除 %Ln 项权限</numerusform>
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
        <translation>已创建目录</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>新账户</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>登录已恢复</translation>
    </message>
    <message>
        <source>Into the recycle bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Out of the recycle bin</source>
        <translation>移出回收站</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Takes back entry %1</source>
        <translation>撤销了条目 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → nothing</source>
        <translation>%1 → 无</translation>
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
        <translation>已创建目录</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>已添加 %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln account(s)</source>
        <translation>
            <numerusform>已添加 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>已更改 %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln account(s)</source>
        <translation>
            <numerusform>已更改 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Login suspended for %1</source>
        <translation>已暂停 %1 的登录</translation>
    </message>
    <message numerus="yes">
        <source>Login suspended for %Ln account(s)</source>
        <translation>
            <numerusform>已暂停 %Ln 个账户的登录</numerusform>
        </translation>
    </message>
    <message>
        <source>Login resumed for %1</source>
        <translation>已恢复 %1 的登录</translation>
    </message>
    <message numerus="yes">
        <source>Login resumed for %Ln account(s)</source>
        <translation>
            <numerusform>已恢复 %Ln 个账户的登录</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s)</source>
        <translation>
            <numerusform>已删除 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>已还原 %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln account(s)</source>
        <translation>
            <numerusform>已还原 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1 for good</source>
        <translation>已永久删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s) for good</source>
        <translation>
            <numerusform>已永久删除 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the application %1</source>
        <translation>已更改应用程序 %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Credentials queued for %1</source>
        <translation>%1 的凭据已排队</translation>
    </message>
    <message numerus="yes">
        <source>Credentials queued for %Ln account(s)</source>
        <translation>
            <numerusform>%Ln 个账户的凭据已排队</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials of %1 revoked</source>
        <translation>已吊销 %1 的凭据</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) revoked</source>
        <translation>
            <numerusform>已吊销 %Ln 个账户的凭据</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 shown once</source>
        <translation>%1 的密码已显示一次</translation>
    </message>
    <message>
        <source>Credentials mail to %1 begun</source>
        <translation>已开始向 %1 发送凭据邮件</translation>
    </message>
    <message>
        <source>Credentials mail to %1</source>
        <translation>发送给 %1 的凭据邮件</translation>
    </message>
    <message numerus="yes">
        <source>Credentials mail to %Ln account(s)</source>
        <translation>
            <numerusform>发送给 %Ln 个账户的凭据邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>First use of the credentials of %1</source>
        <translation>首次使用 %1 的凭据</translation>
    </message>
    <message>
        <source>Credentials of %1 expired</source>
        <translation>%1 的凭据已过期</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) expired</source>
        <translation>
            <numerusform>%Ln 个账户的凭据已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on the credentials of %1 changed</source>
        <translation>已更改 %1 的凭据备注</translation>
    </message>
    <message>
        <source>Settings changed: %1</source>
        <translation>已更改设置：%1</translation>
    </message>
    <message>
        <source>Changed the role %1</source>
        <translation>已更改角色 %1</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 已登录</translation>
    </message>
    <message>
        <source>Sign-in as %1 refused</source>
        <translation>以 %1 的身份登录被拒绝</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 已退出登录</translation>
    </message>
    <message>
        <source>%1 chose a new password</source>
        <translation>%1 已选择新密码</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>已查看 %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>已导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln account(s)</source>
        <translation>
            <numerusform>已导入 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>已创建备份：%1</translation>
    </message>
    <message>
        <source>Directory restored from the backup of %1</source>
        <translation>已从 %1 的备份还原目录</translation>
    </message>
    <message>
        <source>Added the application %1</source>
        <translation>已添加应用程序 %1</translation>
    </message>
    <message>
        <source>Deleted the application %1</source>
        <translation>已删除应用程序 %1</translation>
    </message>
    <message>
        <source>Added the role %1</source>
        <translation>已添加角色 %1</translation>
    </message>
    <message>
        <source>Deleted the role %1</source>
        <translation>已删除角色 %1</translation>
    </message>
    <message>
        <source>Synced with the server</source>
        <translation>已与服务器同步</translation>
    </message>
    <message>
        <source>Synced %1 with the server</source>
        <translation>已将 %1 与服务器同步</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln account(s) with the server</source>
        <translation>
            <numerusform>已将 %Ln 个账户与服务器同步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Password shown</source>
        <translation>已显示密码</translation>
    </message>
    <message>
        <source>Mail begun</source>
        <translation>已开始发送邮件</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back to a backup</source>
        <translation>恢复到备份</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>所有查看</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有更改</translation>
    </message>
    <message>
        <source>All access</source>
        <translation>所有访问</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>所有下载</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新应用程序</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>已删除应用程序</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>已删除角色</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <comment>what runs: Importing</comment>
        <translation>尚未完成：%1</translation>
    </message>
    <message>
        <source>When it is cancelled, everything is put back as it was. Otherwise the window stays open until it is done.</source>
        <translation>如果取消，一切将恢复原样。否则窗口会保持打开，直到完成为止。</translation>
    </message>
    <message>
        <source>Cancel It and Close</source>
        <translation>取消并关闭</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Settings are not saved</source>
        <translation>设置尚未保存</translation>
    </message>
    <message>
        <source>What was changed on the Settings page is lost when the window is closed.</source>
        <translation>关闭窗口后，在“设置”页面上所做的更改将会丢失。</translation>
    </message>
    <message>
        <source>Discard and Close</source>
        <translation>放弃并关闭</translation>
    </message>
</context>
<context>
    <name>ColumnTarget</name>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>名字和姓氏</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>允许登录</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>Uses %1</source>
        <comment>an external application</comment>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>There is no column “%1”. Use one of: %2.</source>
        <translation>没有列“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>密码到期时间</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Administers the administrators and API users of a Steward directory.</source>
        <translation>管理 Steward 目录的管理员和 API 用户。</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>输出版本并结束</translation>
    </message>
    <message>
        <source>Print this text and end</source>
        <translation>输出此文本并结束</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>请参阅“%1 --help”。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>此处没有选项“%1”。</translation>
    </message>
    <message>
        <source>“%1” is more than was expected. Name the directory with --directory FILE.</source>
        <translation>“%1”是多余的。请用 --directory FILE 指定目录。</translation>
    </message>
    <message>
        <source>“%1” is more than was expected.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>The directory file; may stand before or after the command</source>
        <translation>目录文件；可放在命令之前或之后</translation>
    </message>
    <message>
        <source>Sign in as this person; the password is read from standard input, one line</source>
        <translation>以此人的身份登录；密码从标准输入读取，占一行</translation>
    </message>
    <message>
        <source>Read passwords from this file descriptor instead, one a line</source>
        <translation>改为从此文件描述符读取密码，每行一个</translation>
    </message>
    <message>
        <source>Who did what: list, show, export</source>
        <translation>谁做了什么：list、show、export</translation>
    </message>
    <message>
        <source>External applications: add, edit, delete, list</source>
        <translation>外部应用程序：add、edit、delete、list</translation>
    </message>
    <message>
        <source>Proof that the history was not rewritten: verify, head, anchors</source>
        <translation>历史记录未被改写的证明：verify、head、anchors</translation>
    </message>
    <message>
        <source>What differs between here and the server: list, resolve</source>
        <translation>此处与服务器之间的差异：list、resolve</translation>
    </message>
    <message>
        <source>Passwords and their mails: send, list, revoke, note</source>
        <translation>密码及其邮件：send、list、revoke、note</translation>
    </message>
    <message>
        <source>The mail server: set, show, test</source>
        <translation>邮件服务器：set、show、test</translation>
    </message>
    <message>
        <source>Your own password: change</source>
        <translation>您自己的密码：change</translation>
    </message>
    <message>
        <source>What is asked of passwords and addresses: set, show</source>
        <translation>对密码和地址的要求：set、show</translation>
    </message>
    <message>
        <source>The server that the directory is kept in step with</source>
        <translation>目录与其保持一致的服务器</translation>
    </message>
    <message>
        <source>Roles and their privileges: add, edit, copy, delete, list, compare</source>
        <translation>角色及其权限：add、edit、copy、delete、list、compare</translation>
    </message>
    <message>
        <source>Whether the directory asks who works with it: set, show, keep</source>
        <translation>目录是否要求确认使用者的身份：set、show、keep</translation>
    </message>
    <message>
        <source>The texts of the mails: show, set, reset</source>
        <translation>邮件文本：show、set、reset</translation>
    </message>
    <message>
        <source>The results could not be written. Check the disk or the program that reads them.</source>
        <translation>无法写入结果。请检查磁盘或读取结果的程序。</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>After the change, no API user can sign in for what stops.</source>
        <translation>更改后，没有 API 用户可为停止的应用程序登录。</translation>
    </message>
    <message>
        <source>Undo takes the whole change back.</source>
        <translation>使用“撤销”可撤回整个更改。</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>仍然更改</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>After the import, no API user can sign in for what stops.</source>
        <translation>导入后，没有 API 用户可为停止的应用程序登录。</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>使用“撤销”可撤回整个导入。</translation>
    </message>
    <message>
        <source>Import Anyway</source>
        <translation>仍然导入</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>要放弃您的更改吗？</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>您键入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Starts working</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>保留 %1</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln API user(s)</source>
        <translation>
            <numerusform>保留 %Ln 个 API 用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>停止工作</translation>
    </message>
    <message>
        <source>Does not work already</source>
        <translation>原本就未工作</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other API user(s)</source>
        <translation>
            <numerusform>另外 %Ln 个 API 用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps working through %2.</source>
        <translation>%1 将通过 %2 继续工作。</translation>
    </message>
    <message>
        <source>%1 keeps working for %2 through %3.</source>
        <translation>%1 将通过 %3 继续为 %2 工作。</translation>
    </message>
    <message>
        <source>No other API user can still sign in for it.</source>
        <translation>没有其他 API 用户仍可为其登录。</translation>
    </message>
    <message>
        <source>No other API user can still sign in for them.</source>
        <translation>没有其他 API 用户仍可为它们登录。</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for it.</source>
        <translation>%1（%2）是唯一仍可为其登录的 API 用户。</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for them.</source>
        <translation>%1（%2）是唯一仍可为它们登录的 API 用户。</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>发送凭据</translation>
    </message>
    <message>
        <source>Send new credentials to %1?</source>
        <translation>要向 %1 发送新凭据吗？</translation>
    </message>
    <message>
        <source>A mail with the user name and a new password goes to %1. From then on, the present password works no longer.</source>
        <translation>一封包含用户名和新密码的邮件将发送至 %1。此后，当前密码将失效。</translation>
    </message>
    <message numerus="yes">
        <source>Send new credentials to %Ln account(s)?</source>
        <translation>
            <numerusform>要向 %Ln 个账户发送新凭据吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a mail with its user name and a new password. From then on, the present passwords work no longer.</source>
        <translation>每个账户都会收到一封包含其用户名和新密码的邮件。此后，当前密码将失效。</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back.</source>
        <translation>已发送的邮件无法撤回。</translation>
    </message>
    <message>
        <source>Revoke Credentials</source>
        <translation>吊销凭据</translation>
    </message>
    <message>
        <source>Revoke the credentials of %1?</source>
        <translation>要吊销 %1 的凭据吗？</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the credentials of %Ln account(s)?</source>
        <translation>
            <numerusform>要吊销 %Ln 个账户的凭据吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of %1 works no longer, and a queued mail is not sent.</source>
        <translation>%1 的密码将失效，排队的邮件也不会发送。</translation>
    </message>
    <message>
        <source>Their passwords work no longer, and queued mails are not sent.</source>
        <translation>其密码将失效，排队的邮件也不会发送。</translation>
    </message>
    <message>
        <source>They cannot connect until new credentials are sent.</source>
        <translation>在发送新凭据之前，它们无法连接。</translation>
    </message>
    <message>
        <source>Revoke Anyway</source>
        <translation>仍然吊销</translation>
    </message>
    <message>
        <source>A password that was revoked does not come back; send new credentials instead.</source>
        <translation>已吊销的密码不会恢复；请改为发送新凭据。</translation>
    </message>
    <message>
        <source>Show Password Once</source>
        <translation>显示一次密码</translation>
    </message>
    <message>
        <source>Make a new password for %1 and show it here?</source>
        <translation>要为 %1 生成新密码并在此处显示吗？</translation>
    </message>
    <message>
        <source>For somebody at this desk who gets no mail. The present password works no longer. Activity keeps that you have seen the new one.</source>
        <translation>适用于就在您旁边、收不到邮件的人员。当前密码将失效。“活动”会记录您看过新密码。</translation>
    </message>
    <message>
        <source>It is shown only once; nobody can look it up later.</source>
        <translation>密码只显示一次，以后任何人都无法查看。</translation>
    </message>
    <message>
        <source>Show Password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>After the deletion, they cannot connect until other API users are set up.</source>
        <translation>删除后，在设置其他 API 用户之前，它们无法连接。</translation>
    </message>
    <message>
        <source>After the deletion, %1 cannot connect until another API user is set up.</source>
        <translation>删除后，在设置其他 API 用户之前，%1 无法连接。</translation>
    </message>
    <message>
        <source>Delete API User</source>
        <translation>删除 API 用户</translation>
    </message>
    <message>
        <source>Delete Administrator</source>
        <translation>删除管理员</translation>
    </message>
    <message>
        <source>Delete API Users</source>
        <translation>删除 API 用户</translation>
    </message>
    <message>
        <source>Delete Administrators</source>
        <translation>删除管理员</translation>
    </message>
    <message>
        <source>Delete Accounts</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>是，删除 API 用户</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>是，删除管理员</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln API User(s)</source>
        <translation>
            <numerusform>是，删除 %Ln 个 API 用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Administrator(s)</source>
        <translation>
            <numerusform>是，删除 %Ln 名管理员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Account(s)</source>
        <translation>
            <numerusform>是，删除 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要删除 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>要删除 %Ln 个 API 用户吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln administrator(s)?</source>
        <translation>
            <numerusform>要删除 %Ln 名管理员吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>要删除 %Ln 个账户吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can no longer use the API.</source>
        <translation>%1 将无法再使用 API。</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Activity keeps what %2 has done.</source>
        <translation>%1 将无法再登录。“活动”会保留 %2 所做的操作。</translation>
    </message>
    <message>
        <source>They can no longer use the API.</source>
        <translation>这些账户将无法再使用 API。</translation>
    </message>
    <message>
        <source>They can no longer sign in. Activity keeps what they have done.</source>
        <translation>这些账户将无法再登录。“活动”会保留其所做的操作。</translation>
    </message>
    <message>
        <source>They can no longer sign in or use the API.</source>
        <translation>这些账户将无法再登录或使用 API。</translation>
    </message>
    <message>
        <source>Yes, Delete Anyway</source>
        <translation>是，仍然删除</translation>
    </message>
    <message>
        <source>Create &amp;Replacement…</source>
        <translation>创建替代项(&amp;R)…</translation>
    </message>
    <message>
        <source>Undo brings the accounts back, but not their passwords.</source>
        <translation>使用“撤销”可恢复这些账户，但不能恢复其密码。</translation>
    </message>
    <message>
        <source>Undo brings the account back, but not its password.</source>
        <translation>使用“撤销”可恢复该账户，但不能恢复其密码。</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>要永久删除 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s) for good?</source>
        <translation>
            <numerusform>要永久删除 %Ln 个账户吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The account leaves the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>该账户将从回收站中清除，无法还原。“活动”会保留已执行的操作。</translation>
    </message>
    <message>
        <source>The accounts leave the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>这些账户将从回收站中清除，无法还原。“活动”会保留已执行的操作。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Yes, Delete for Good</source>
        <translation>是，永久删除</translation>
    </message>
    <message>
        <source>Delete Application</source>
        <translation>删除应用程序</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>%2 正在使用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is used by %Ln API user(s)</source>
        <translation>
            <numerusform>%Ln 个 API 用户正在使用 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the application from this API user first, then delete it.</source>
        <translation>请先从此 API 用户中移除该应用程序，然后再将其删除。</translation>
    </message>
    <message>
        <source>Remove the application from these API users first, then delete it.</source>
        <translation>请先从这些 API 用户中移除该应用程序，然后再将其删除。</translation>
    </message>
    <message>
        <source>No API user has this application. It can no longer be chosen.</source>
        <translation>没有 API 用户使用此应用程序。删除后将无法再选择它。</translation>
    </message>
    <message>
        <source>Undo brings the application back.</source>
        <translation>使用“撤销”可恢复该应用程序。</translation>
    </message>
    <message>
        <source>Yes, Delete Application</source>
        <translation>是，删除应用程序</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit roles</source>
        <translation>只有 %1 仍可编辑角色</translation>
    </message>
    <message>
        <source>Give this privilege to someone else first.</source>
        <translation>请先将此权限授予其他人。</translation>
    </message>
    <message>
        <source>After the change, they cannot connect until other API users are set up.</source>
        <translation>更改后，在设置其他 API 用户之前，它们无法连接。</translation>
    </message>
    <message>
        <source>After the change, %1 cannot connect until another API user is set up.</source>
        <translation>更改后，在设置其他 API 用户之前，%1 无法连接。</translation>
    </message>
    <message>
        <source>During the suspension, they cannot connect.</source>
        <translation>暂停期间，它们无法连接。</translation>
    </message>
    <message>
        <source>During the suspension, %1 cannot connect.</source>
        <translation>暂停期间，%1 无法连接。</translation>
    </message>
    <message>
        <source>Suspend the login of %1?</source>
        <translation>要暂停 %1 的登录吗？</translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln API user(s)?</source>
        <translation>
            <numerusform>要暂停 %Ln 个 API 用户的登录吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln administrator(s)?</source>
        <translation>
            <numerusform>要暂停 %Ln 名管理员的登录吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln account(s)?</source>
        <translation>
            <numerusform>要暂停 %Ln 个账户的登录吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot use the API until the login is resumed.</source>
        <translation>在恢复登录之前，%1 无法使用 API。</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the login is resumed.</source>
        <translation>在恢复登录之前，%1 无法登录。</translation>
    </message>
    <message>
        <source>They cannot use the API until the logins are resumed.</source>
        <translation>在恢复登录之前，这些账户无法使用 API。</translation>
    </message>
    <message>
        <source>They cannot sign in until the logins are resumed.</source>
        <translation>在恢复登录之前，这些账户无法登录。</translation>
    </message>
    <message>
        <source>Suspend Login</source>
        <translation>暂停登录</translation>
    </message>
    <message>
        <source>Suspend Logins</source>
        <translation>暂停登录</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln Login(s)</source>
        <translation>
            <numerusform>暂停 %Ln 个登录</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend Anyway</source>
        <translation>仍然暂停</translation>
    </message>
    <message>
        <source>Undo lets the account sign in again.</source>
        <translation>使用“撤销”可让该账户重新登录。</translation>
    </message>
    <message>
        <source>Undo lets the accounts sign in again.</source>
        <translation>使用“撤销”可让这些账户重新登录。</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>Remove Application</source>
        <translation>移除应用程序</translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>仍然移除</translation>
    </message>
    <message>
        <source>Undo gives the application back to the account.</source>
        <translation>使用“撤销”可将该应用程序还给账户。</translation>
    </message>
    <message>
        <source>Move to Another Organization</source>
        <translation>移到其他组织</translation>
    </message>
    <message>
        <source>Move Anyway</source>
        <translation>仍然移动</translation>
    </message>
    <message>
        <source>Undo moves the account back.</source>
        <translation>使用“撤销”可将账户移回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>仍然撤销</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The directory file could not be opened. Check that it is there and that you may read and write it.</source>
        <translation>无法打开目录文件。请检查文件是否存在，以及您是否可以读取和写入该文件。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt could not be used.</source>
        <translation>无法使用 Qt 的 SQLite 驱动程序。</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>Mail failed</source>
        <translation>邮件发送失败</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>可能已送达</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>无凭据</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent, not used</source>
        <translation>已发送，未使用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Shown, not used</source>
        <translation>已显示，未使用</translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>This account has been deleted by somebody else meanwhile. Nothing was changed.</source>
        <translation>此账户在此期间已被其他人删除。未做任何更改。</translation>
    </message>
    <message>
        <source>The account is in the recycle bin. Restore it first.</source>
        <translation>该账户在回收站中。请先将其还原。</translation>
    </message>
    <message>
        <source>The login is suspended. Resume it first.</source>
        <translation>登录已暂停。请先将其恢复。</translation>
    </message>
    <message>
        <source>The policy allows only addresses at %1. Change the address or the policy.</source>
        <translation>策略仅允许 %1 的地址。请更改地址或策略。</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>部署位置</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>The server issues the passwords of this directory. Ask for new ones there, or let this console issue them (Sync, Remote Settings).</source>
        <translation>此目录的密码由服务器颁发。请在服务器上申请新密码，或改由此控制台颁发（同步 &gt; 远程服务器设置）。</translation>
    </message>
    <message>
        <source>The account has no credential.</source>
        <translation>该账户没有凭据。</translation>
    </message>
</context>
<context>
    <name>CredentialCommands</name>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Would revoke the credentials of %1</source>
        <translation>将吊销 %1 的凭据</translation>
    </message>
    <message>
        <source>Nothing to note was named. Add --deployed-at, --owner or --ticket with a text.</source>
        <translation>未指定要备注的内容。请添加 --deployed-at、--owner 或 --ticket 并附上文本。</translation>
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
        <translation>UID、用户名或电子邮件；不指定则为所有账户</translation>
    </message>
    <message>
        <source>Queue a mail with a new password for some of them; “deliver” or the console sends it</source>
        <translation>为指定的账户排队一封包含新密码的邮件；由“deliver”或控制台发送</translation>
    </message>
    <message>
        <source>List the state of passwords and their mails</source>
        <translation>列出密码及其邮件的状态</translation>
    </message>
    <message>
        <source>Take the passwords of some of them away</source>
        <translation>收回指定账户的密码</translation>
    </message>
    <message>
        <source>Note where a password is used, and by whom</source>
        <translation>备注密码在何处使用、由谁使用</translation>
    </message>
    <message>
        <source>Where it is deployed</source>
        <translation>部署在何处</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>由谁在那里负责</translation>
    </message>
    <message>
        <source>Under which ticket</source>
        <translation>对应的工单</translation>
    </message>
    <message>
        <source>Send the mails that are due now</source>
        <translation>立即发送到期应发的邮件</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>从此文件描述符读取邮件服务器的密码</translation>
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
        <translation>密码须为 %1 到 %2 个字符。请输入此范围内的长度。</translation>
    </message>
    <message>
        <source>An unused password expires after 1 to %1 hours, or with 0 never.</source>
        <translation>未使用的密码在 1 到 %1 小时后过期；0 表示永不过期。</translation>
    </message>
    <message>
        <source>A password expires after 1 to %1 days, or with 0 never.</source>
        <translation>密码在 1 到 %1 天后过期；0 表示永不过期。</translation>
    </message>
    <message>
        <source>Warn 1 to %1 days before a password expires.</source>
        <translation>在密码过期前 1 到 %1 天发出警告。</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Enter it as in an address, for example example.com.</source>
        <translation>“%1”不是域。请按地址中的形式输入，例如 example.com。</translation>
    </message>
</context>
<context>
    <name>DelimitedText</name>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and double those inside, or read the file without quotation marks.</source>
        <translation>引号出现在不以引号开头的单元格中。请将整个单元格放在引号内，并将其中的引号写两次；或选择不使用引号读取文件。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or read the file without quotation marks.</source>
        <translation>此处的引号始终没有闭合。请将其闭合，或选择不使用引号读取文件。</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark of a cell. Double quotation marks that belong to the cell.</source>
        <translation>单元格的右引号之后还有内容。属于单元格内容的引号须写两次。</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes. Shorten it, or check the quotation marks before it.</source>
        <translation>有单元格超过 %1 字节。请将其缩短，或检查其之前的引号。</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Choose another separator, or delete columns.</source>
        <translation>列数超过 %1。请选择其他分隔符，或删除部分列。</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Import the file in parts.</source>
        <translation>行数超过 %1。请分批导入该文件。</translation>
    </message>
    <message>
        <source>Row %1, column %2 (byte %3)</source>
        <translation>第 %1 行，第 %2 列（字节 %3）</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The text is larger than %1. Import it in parts.</source>
        <translation>文本大于 %1。请分批导入。</translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials sent</source>
        <translation>
            <numerusform>已发送 %Ln 封凭据邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 封失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have arrived</source>
        <translation>
            <numerusform>%Ln 封可能已送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still queued</source>
        <translation>
            <numerusform>%Ln 封仍在排队</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn meanwhile</source>
        <translation>
            <numerusform>%Ln 封在此期间已撤回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCommands</name>
    <message>
        <source>An owner needs %1 too.</source>
        <translation>所有者还需要 %1。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>The sample directory has an owner already.</source>
        <translation>示例目录已有所有者。</translation>
    </message>
    <message>
        <source>--sign-in needs --owner, who could sign in then.</source>
        <translation>--sign-in 需要 --owner，即届时可以登录的人员。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Created the directory “%1” in %2</source>
        <translation>已在 %2 中创建目录“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1：%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read. The repaired directory is %1</source>
        <translation>已读取全部内容。修复后的目录是 %1</translation>
    </message>
    <message>
        <source>The repaired directory is %1. Compare it with a backup before you use it.</source>
        <translation>修复后的目录是 %1。使用前请将其与备份进行比较。</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>历史记录已被篡改。%1</translation>
    </message>
    <message>
        <source>The directory is damaged. Work with a backup of it, or read what is readable into a new file with “stewardctl doctor --repair NEWFILE”.</source>
        <translation>目录已损坏。请使用它的备份，或用“stewardctl doctor --repair NEWFILE”将可读取的内容读入新文件。</translation>
    </message>
    <message>
        <source>No problem found: accounts %1, changes in the history %2.</source>
        <translation>未发现问题：账户 %1 个，历史记录中的更改 %2 项。</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>已将副本保存为 %1</translation>
    </message>
    <message>
        <source>Create the directory file: empty, or with sample accounts</source>
        <translation>创建目录文件：空的，或包含示例账户</translation>
    </message>
    <message>
        <source>Fill it with the sample directory</source>
        <translation>用示例目录填充</translation>
    </message>
    <message>
        <source>Name of the directory; otherwise that of the file</source>
        <translation>目录的名称；默认为文件的名称</translation>
    </message>
    <message>
        <source>Its first administrator, with the role Owner</source>
        <translation>第一位管理员，角色为 Owner</translation>
    </message>
    <message>
        <source>First name of the owner</source>
        <translation>所有者的名字</translation>
    </message>
    <message>
        <source>Last name of the owner</source>
        <translation>所有者的姓氏</translation>
    </message>
    <message>
        <source>Ask for a password whenever it is opened; that of the owner is read, one line</source>
        <translation>每次打开时都要求输入密码；读取所有者的密码，占一行</translation>
    </message>
    <message>
        <source>Check the file, its schema and its history; or read what is readable of a damaged one</source>
        <translation>检查文件及其架构和历史记录；或从损坏的文件中读取可读取的内容</translation>
    </message>
    <message>
        <source>Read a damaged file into this new one, and say what is missing; the damaged one is left as it is</source>
        <translation>将损坏的文件读入此新文件，并指出缺少的内容；损坏的文件保持原样</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>保存目录的副本</translation>
    </message>
    <message>
        <source>A file that does not exist yet</source>
        <translation>尚不存在的文件</translation>
    </message>
</context>
<context>
    <name>DirectoryDialogs</name>
    <message>
        <source>Open Directory</source>
        <translation>打开目录</translation>
    </message>
    <message>
        <source>Steward directories (*.steward);;All files (*)</source>
        <translation>Steward 目录 (*.steward);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Steward directories (*.steward)</source>
        <translation>Steward 目录 (*.steward)</translation>
    </message>
</context>
<context>
    <name>DirectoryFile</name>
    <message>
        <source>The file %1 is damaged. It was left as it is; open a copy or a backup of it.</source>
        <translation>文件 %1 已损坏。它保持原样；请打开它的副本或备份。</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>无法创建文件 %1。请检查文件夹是否存在，以及您是否可以写入该文件夹。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>无法读取文件 %1。请检查其访问权限。</translation>
    </message>
    <message>
        <source>The file %1 is empty. It was left as it is; choose another file, or create a new directory.</source>
        <translation>文件 %1 为空。它保持原样；请选择其他文件，或创建新目录。</translation>
    </message>
    <message>
        <source>The file %1 is not a Steward directory. It was left as it is.</source>
        <translation>文件 %1 不是 Steward 目录。它保持原样。</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of Steward. It was left as it is; install the newer version to open it.</source>
        <translation>文件 %1 由更高版本的 Steward 创建。它保持原样；请安装更高版本以打开它。</translation>
    </message>
    <message>
        <source>A directory cannot be copied onto itself. Choose another name.</source>
        <translation>目录不能复制到其自身。请选择其他名称。</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>%1 的一行引用了 %2 中不存在的行。</translation>
    </message>
    <message>
        <source>No temporary file could be created.</source>
        <translation>无法创建临时文件。</translation>
    </message>
    <message>
        <source>The schema lacks: %1</source>
        <translation>架构缺少：%1</translation>
    </message>
    <message>
        <source>The schema has something that is not Steward&apos;s: %1</source>
        <translation>架构中有不属于 Steward 的内容：%1</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>程序的一部分缺失。请重新安装 Steward。</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Enter an email address, for example ana.perez@example.com.</source>
        <translation>请输入电子邮件地址，例如 ana.perez@example.com。</translation>
    </message>
    <message>
        <source>The address contains %1. Delete that character, or type the address again.</source>
        <translation>地址包含%1。请删除该字符，或重新键入地址。</translation>
    </message>
    <message>
        <source>Addresses in quotation marks are not supported, because many servers refuse them. Enter an address without quotation marks.</source>
        <translation>不支持带引号的地址，因为许多服务器会拒绝它们。请输入不带引号的地址。</translation>
    </message>
    <message>
        <source>The @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>缺少 @。请输入完整的地址，例如 ana.perez@example.com。</translation>
    </message>
    <message>
        <source>The part before @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>缺少 @ 前面的部分。请输入完整的地址，例如 ana.perez@example.com。</translation>
    </message>
    <message>
        <source>There is more than one @. Enter a single address.</source>
        <translation>有多个 @。请只输入一个地址。</translation>
    </message>
    <message>
        <source>A blank cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>@ 前面不能有空格。请只输入一个地址，例如 ana.perez@example.com。</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>@ 前面不能有“%1”。请只输入一个地址，例如 ana.perez@example.com。</translation>
    </message>
    <message>
        <source>A dot cannot stand at the start or end of the part before @, nor twice in a row. Correct the dots.</source>
        <translation>@ 前面的部分不能以点开头或结尾，也不能有连续两个点。请更正这些点。</translation>
    </message>
    <message>
        <source>The part before @ is longer than %1 characters. Enter a shorter address.</source>
        <translation>@ 前面的部分超过 %1 个字符。请输入较短的地址。</translation>
    </message>
    <message>
        <source>The part after @ is missing. Enter a full address, for example %1@example.com.</source>
        <translation>缺少 @ 后面的部分。请输入完整的地址，例如 %1@example.com。</translation>
    </message>
    <message>
        <source>The part after @ is too long: a domain name has at most %1 characters, and %2 between two dots. Enter a shorter address.</source>
        <translation>@ 后面的部分过长：域名最多 %1 个字符，两个点之间最多 %2 个字符。请输入较短的地址。</translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Correct the part after @.</source>
        <translation>“%1”不是域名。请更正 @ 后面的部分。</translation>
    </message>
    <message>
        <source>The address ends with a dot. Delete the last dot.</source>
        <translation>地址以点结尾。请删除最后的点。</translation>
    </message>
    <message>
        <source>The part after @ has no ending. Enter a full address, for example %1@%2.com.</source>
        <translation>@ 后面的部分没有后缀。请输入完整的地址，例如 %1@%2.com。</translation>
    </message>
    <message>
        <source>“%1” is a number, not a domain name. Enter an address with a domain name.</source>
        <translation>“%1”是数字，不是域名。请输入带域名的地址。</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters. Enter a shorter address.</source>
        <translation>地址超过 %1 个字符。请输入较短的地址。</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The URL contains %1. Delete that character.</source>
        <translation>URL 包含%1。请删除该字符。</translation>
    </message>
    <message>
        <source>The URL contains a blank. Delete it, or write it as %20.</source>
        <translation>URL 包含空格。请将其删除，或写成 %20。</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters. Shorten it.</source>
        <translation>URL 超过 %1 个字符。请将其缩短。</translation>
    </message>
    <message>
        <source>The URL does not begin with https://. Enter it whole, for example https://example.com/api.</source>
        <translation>URL 不以 https:// 开头。请完整输入，例如 https://example.com/api。</translation>
    </message>
    <message>
        <source>This is not a valid URL. Enter it whole, for example https://example.com/api.</source>
        <translation>这不是有效的 URL。请完整输入，例如 https://example.com/api。</translation>
    </message>
    <message>
        <source>“%1” cannot be used to reach the API. Enter a URL that begins with https://.</source>
        <translation>“%1”不能用于访问 API。请输入以 https:// 开头的 URL。</translation>
    </message>
    <message>
        <source>http sends passwords unprotected, and is allowed on this computer only. Begin the URL with https://.</source>
        <translation>http 会在无保护的情况下发送密码，仅允许用于本计算机。URL 须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The URL contains a user name or password. Delete everything between // and @.</source>
        <translation>URL 包含用户名或密码。请删除 // 和 @ 之间的所有内容。</translation>
    </message>
    <message>
        <source>The part after # is never sent. Delete it.</source>
        <translation># 之后的部分从不发送。请将其删除。</translation>
    </message>
</context>
<context>
    <name>ExitCode</name>
    <message>
        <source>Exit codes:</source>
        <translation>退出代码：</translation>
    </message>
    <message>
        <source>  0  everything asked for was done</source>
        <translation>  0  已完成所要求的一切</translation>
    </message>
    <message>
        <source>  1  some rows were left alone; they are listed on standard error</source>
        <translation>  1  部分行保持不变；它们已在标准错误中列出</translation>
    </message>
    <message>
        <source>  2  wrong usage, and nothing was changed; or some rows of a job failed, and are listed</source>
        <translation>  2  用法错误，未做任何更改；或作业的部分行失败并已列出</translation>
    </message>
    <message>
        <source>  3  what was named was not found, or the name is ambiguous; nothing was changed</source>
        <translation>  3  未找到指定的内容，或名称不明确；未做任何更改</translation>
    </message>
    <message>
        <source>  4  refused: not allowed, an integration would stop (--even-if-last), or --yes is missing</source>
        <translation>  4  已拒绝：不允许、某个集成会停止（--even-if-last），或缺少 --yes</translation>
    </message>
    <message>
        <source>  5  conflict: changed meanwhile, or the name, email or file is taken already</source>
        <translation>  5  冲突：在此期间已被更改，或名称、电子邮件或文件已被占用</translation>
    </message>
    <message>
        <source>  6  the directory cannot be opened, read or written, or doctor found damage</source>
        <translation>  6  无法打开、读取或写入目录，或 doctor 发现损坏</translation>
    </message>
    <message>
        <source>  7  the directory asks who you are: --as is missing, or email or password are wrong</source>
        <translation>  7  目录要求确认您的身份：缺少 --as，或电子邮件或密码错误</translation>
    </message>
    <message>
        <source>  Of sync and remote: 3 conflicts or questions wait (conflicts list), 4 the remote was not reached, 5 it does not let us in</source>
        <translation>  对于 sync 和 remote：3 有冲突或待答问题（conflicts list），4 未能连接远程服务器，5 远程服务器拒绝登录</translation>
    </message>
</context>
<context>
    <name>ExpiryCalendar</name>
    <message>
        <source>Password of %1 (%2) expires</source>
        <translation>%1（%2）的密码到期</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>用于电子表格的 CSV</translation>
    </message>
    <message>
        <source>Exact CSV for scripts</source>
        <translation>用于脚本的精确 CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a sheet about the file</comment>
        <translation>关于</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>日志链头</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 个账户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no format “%1”. Use one of: %2.</source>
        <translation>没有格式“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 is for CSV, and %2 has no other form. Leave it out.</source>
        <translation>%1 用于 CSV，而 %2 没有其他形式。请将其去掉。</translation>
    </message>
    <message>
        <source>What was exported could not be read again.</source>
        <translation>无法重新读取已导出的内容。</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name, or add --yes to replace it.</source>
        <translation>已有文件 %1。请选择其他名称，或添加 --yes 以替换它。</translation>
    </message>
    <message>
        <source>Exported %1 accounts as %2 to %3</source>
        <translation>已将 %1 个账户以 %2 格式导出到 %3</translation>
    </message>
    <message>
        <source>Left out: %1 accounts that your role does not show.</source>
        <translation>已排除：您的角色无法查看的 %1 个账户。</translation>
    </message>
    <message>
        <source>Write accounts into a file that only you can read, with the head of the journal</source>
        <translation>将账户写入只有您能读取的文件，并附上日志链头</translation>
    </message>
    <message>
        <source>The file; - for standard output</source>
        <translation>文件；- 表示标准输出</translation>
    </message>
    <message>
        <source>%1; otherwise as the file is named. csv is for spreadsheets, csv-exact for scripts</source>
        <translation>%1；默认由文件名决定。csv 用于电子表格，csv-exact 用于脚本</translation>
    </message>
    <message>
        <source>CSV for scripts: keys, commas, and every value as it is</source>
        <translation>用于脚本的 CSV：使用标识和逗号，每个值保持原样</translation>
    </message>
    <message>
        <source>Only accounts with this, as for list</source>
        <translation>仅限符合此条件的账户，用法与 list 相同</translation>
    </message>
    <message>
        <source>Which columns; otherwise all that can be imported again</source>
        <translation>包含哪些列；默认为所有可重新导入的列</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>按这些列排序；默认按添加顺序</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>改为使用回收站</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>替换已有的文件</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>外部应用程序</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>请选择角色。</translation>
    </message>
    <message>
        <source>There is no role “%1”. Use one of: %2.</source>
        <translation>没有角色“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>There is no application “%1”. Use one of: %2.</source>
        <translation>没有应用程序“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>请至少选择一个外部应用程序；否则 API 用户无法执行任何操作。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Use yes or no.</source>
        <translation>“%1”既不是 yes 也不是 no。请使用 yes 或 no。</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use a language tag such as en, es or pt-BR.</source>
        <translation>“%1”不是语言。请使用 en、es 或 pt-BR 之类的语言标记。</translation>
    </message>
    <message>
        <source>“%1” is not a type. Use person or api-user.</source>
        <translation>“%1”不是类型。请使用 person 或 api-user。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message>
        <source>The file %1 belongs to %2, who can change it past Steward.</source>
        <translation>文件 %1 属于 %2，此人可以绕过 Steward 更改文件。</translation>
    </message>
    <message>
        <source>Others on this computer can change the file %1. Take that right from them (chmod 600).</source>
        <translation>本计算机上的其他人可以更改文件 %1。请取消他们的此项访问权限（chmod 600）。</translation>
    </message>
    <message>
        <source>Others on this computer can read the file %1. Take that right from them (chmod 600).</source>
        <translation>本计算机上的其他人可以读取文件 %1。请取消他们的此项访问权限（chmod 600）。</translation>
    </message>
    <message>
        <source>The file %1 is on a network drive, where two computers that write at once can damage it. Keep it on a disk of this computer, and connect several consoles through a server.</source>
        <translation>文件 %1 位于网络驱动器上，两台计算机同时写入可能会损坏它。请将其保存在本计算机的磁盘上，并通过服务器连接多个控制台。</translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message>
        <source>“%1” is not a condition. Write it as NAME=VALUE, for example type=api-user.</source>
        <translation>“%1”不是条件。请写成 NAME=VALUE，例如 type=api-user。</translation>
    </message>
    <message>
        <source>“%1” is not asked for with “!=”. Write it as %1=VALUE.</source>
        <translation>“%1”不能与“!=”一起使用。请写成 %1=VALUE。</translation>
    </message>
    <message>
        <source>“%1” is not a status. Use active or suspended.</source>
        <translation>“%1”不是状态。请使用 active 或 suspended。</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Use type, status, credential, role, application, organization, language, text, expires, unused, only or deleted.</source>
        <translation>“%1”不是条件。请使用 type、status、credential、role、application、organization、language、text、expires、unused、only 或 deleted。</translation>
    </message>
    <message>
        <source>“%1” can be asked for only once. Leave one of the two conditions out.</source>
        <translation>“%1”只能指定一次。请去掉两个条件中的一个。</translation>
    </message>
    <message>
        <source>“%1” are not so many days. Use 1d to %2d.</source>
        <translation>“%1”不是有效的天数。请使用 1d 到 %2d。</translation>
    </message>
    <message>
        <source>“%1” is neither days nor a date. Use one such as 30d or 2026-03-18.</source>
        <translation>“%1”既不是天数也不是日期。请使用 30d 或 2026-03-18 之类的值。</translation>
    </message>
    <message>
        <source>A text can be asked for only once. Leave one of the two “text” conditions out.</source>
        <translation>文本只能指定一次。请去掉两个“text”条件中的一个。</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no. Use yes or no.</source>
        <translation>“%1”既不表示是也不表示否。请使用 yes 或 no。</translation>
    </message>
    <message>
        <source>The condition “text” names no text. Say what is to be found.</source>
        <translation>条件“text”没有给出文本。请说明要查找的内容。</translation>
    </message>
    <message>
        <source>“%1” is not a state of a credential. Use none, queued, sending, shown, sent, used, retry, unknown, failed, expired or revoked.</source>
        <translation>“%1”不是凭据的状态。请使用 none、queued、sending、shown、sent、used、retry、unknown、failed、expired 或 revoked。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>GrammarText</name>
    <message>
        <source>“--directory FILE” may stand here too. “stewardctl --help” lists the exit codes.</source>
        <translation>“--directory FILE”也可放在此处。“stewardctl --help”可列出退出代码。</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>%1 is the last one who can edit roles. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>只有 %1 仍可编辑角色。请先将此权限授予其他人。</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit administrators. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>只有 %1 仍可编辑管理员。请先将此权限授予其他人。</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>您不能向角色添加您自己没有的权限：%1。</translation>
    </message>
    <message>
        <source>You cannot give %1 the role %2: it holds what you do not (%3).</source>
        <translation>您不能将角色 %2 授予 %1：该角色拥有您没有的权限（%3）。</translation>
    </message>
    <message>
        <source>%1 holds more than you do (%2). Only somebody who holds that too can change the email, the user name or the password.</source>
        <translation>%1 拥有您没有的权限（%2）。只有同样拥有这些权限的人员才能更改其电子邮件、用户名或密码。</translation>
    </message>
    <message>
        <source>You cannot change your own role, suspend or delete yourself. Ask somebody else.</source>
        <translation>您不能更改自己的角色，也不能暂停或删除自己。请让其他人操作。</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>您不能更改自己所属的角色。请让拥有其他角色的人员操作。</translation>
    </message>
    <message>
        <source>%1 is protected and cannot be deleted. Take the protection off first.</source>
        <translation>%1 受保护，无法删除。请先取消保护。</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>主题包含%1。请删除该字符。</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>“%1”不是大于 0 的数字。</translation>
    </message>
    <message>
        <source>There is nothing to undo. “stewardctl history” lists the changes.</source>
        <translation>没有可撤销的内容。“stewardctl history”可列出更改。</translation>
    </message>
    <message>
        <source>Would put back %1</source>
        <translation>将恢复 %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>将更改 %1</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>更改集</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Take back changes as one, by default your newest one</source>
        <translation>将更改作为一个整体撤销，默认为您最新的更改</translation>
    </message>
    <message>
        <source>Numbers of the changes, as history shows them</source>
        <translation>更改的编号，如 history 所示</translation>
    </message>
    <message>
        <source>Put these accounts back although they were changed since</source>
        <translation>即使这些账户此后已被更改，也将其恢复</translation>
    </message>
    <message>
        <source>Do again what undo has taken back</source>
        <translation>重做已撤销的内容</translation>
    </message>
    <message>
        <source>List the changes, the newest first</source>
        <translation>列出更改，最新的在前</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>最多显示的数量；默认为 %1</translation>
    </message>
    <message>
        <source>Only changes of this one: uid, user name or email</source>
        <translation>仅限此人的更改：UID、用户名或电子邮件</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>In the recycle bin since</source>
        <translation>移入回收站的时间</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>邮件发送至</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>密码生成于</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>邮件 ID</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>部署位置</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Chosen by the person</source>
        <translation>由本人选择</translation>
    </message>
    <message>
        <source>Name of the directory</source>
        <translation>目录的名称</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Stays signed in until</source>
        <translation>保持登录至</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>尝试的名称</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <translation>撤销的条目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>日志链头</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Pause of the mails</source>
        <translation>邮件发送暂停</translation>
    </message>
    <message>
        <source>Texts of the mails</source>
        <translation>邮件文本</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>密码规则</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Key that signs the journal</source>
        <translation>日志的签名密钥</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>发件人地址</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>发件人名称</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Password in the keychain</source>
        <translation>密钥环中的密码</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>未使用时的有效期（小时）</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>有效期（天）</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>提前警告（天）</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>允许的域</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>要求确认您的身份</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>自动锁定（分钟）</translation>
    </message>
    <message>
        <source>Stays signed in for (days)</source>
        <translation>保持登录（天）</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>保留的备份数</translation>
    </message>
    <message>
        <source>Before changes of rows</source>
        <translation>更改多行前备份（行数）</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>%1 for %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will stop working</source>
        <translation>
            <numerusform>%Ln 个集成将停止工作</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working</source>
        <translation>%1 将停止工作</translation>
    </message>
    <message>
        <source>%1 will stop working for %2</source>
        <translation>%1 将停止为 %2 工作</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” by %3, after the file was written; the file says “%4”.</source>
        <translation>文件写出后，%3 已将 %1 更改为“%2”；文件中为“%4”。</translation>
    </message>
    <message>
        <source>Keep What Is There</source>
        <translation>保留现有的值</translation>
    </message>
    <message>
        <source>Use the File&apos;s</source>
        <translation>使用文件中的值</translation>
    </message>
    <message>
        <source>Changed by %1, after the file was written; kept: %2</source>
        <translation>文件写出后已由 %1 更改；保留：%2</translation>
    </message>
    <message>
        <source>No account has this uid. It was deleted for good, or is of another directory.</source>
        <translation>没有账户使用此 UID。该账户已被永久删除，或属于另一个目录。</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Restore the account first.</source>
        <translation>%1 在回收站中。请先还原该账户。</translation>
    </message>
    <message>
        <source>An administrator and an API user have this email. Say which one is meant.</source>
        <translation>有一名管理员和一个 API 用户使用此电子邮件地址。请说明指的是哪一个。</translation>
    </message>
    <message>
        <source>%1 has this email already.</source>
        <translation>%1 已使用此电子邮件地址。</translation>
    </message>
    <message>
        <source>%1 has this user name already.</source>
        <translation>%1 已使用此用户名。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>The same account as row %1 of this file</source>
        <translation>与此文件第 %1 行为同一账户</translation>
    </message>
    <message>
        <source>Same email as row %1 of this file</source>
        <translation>与此文件第 %1 行的电子邮件相同</translation>
    </message>
    <message>
        <source>Same user name as row %1 of this file</source>
        <translation>与此文件第 %1 行的用户名相同</translation>
    </message>
    <message>
        <source>Similar to row %1 of this file, check that both exist</source>
        <translation>与此文件第 %1 行相似，请检查两者是否都存在</translation>
    </message>
    <message>
        <source>Similar to %1, check that both exist</source>
        <translation>与 %1 相似，请检查两者是否都存在</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Check the separators and quotation marks of this row.</source>
        <translation>该行的单元格多于标题。请检查此行的分隔符和引号。</translation>
    </message>
    <message>
        <source>“%1” for %2 is neither yes nor no.</source>
        <translation>%2 的“%1”既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <source>“%1” is not a uid. Leave the cell empty for a new account.</source>
        <translation>“%1”不是 UID。新账户请将此单元格留空。</translation>
    </message>
    <message>
        <source>First name “%1”, last name “%2”: check where the name is parted.</source>
        <translation>名字“%1”，姓氏“%2”：请检查姓名的拆分位置。</translation>
    </message>
    <message>
        <source>Blanks around the email removed</source>
        <translation>已移除电子邮件前后的空格</translation>
    </message>
    <message>
        <source>The domain of %1 is new here; %2 is known.</source>
        <translation>%1 的域在此处是新的；已知的是 %2。</translation>
    </message>
    <message>
        <source>Leave the Language Out</source>
        <translation>忽略语言</translation>
    </message>
    <message>
        <source>Leave the Role Out</source>
        <translation>忽略角色</translation>
    </message>
    <message>
        <source>Leave the Applications Out</source>
        <translation>忽略应用程序</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>此目录的地址须位于 %1。请使用其中一个域，或在“设置”中允许此域。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Not as it was when the file was written, and how it was is not known: check what is overwritten</source>
        <translation>与文件写出时不同，且无法得知当时的内容：请检查将覆盖哪些内容</translation>
    </message>
    <message>
        <source>It is not said whether this is an administrator or an API user.</source>
        <translation>未说明这是管理员还是 API 用户。</translation>
    </message>
    <message>
        <source>Two columns contradict each other about whether the login is suspended. Correct one of them, or leave its column out.</source>
        <translation>两列对于登录是否已停用相互矛盾。请更正其中一列，或排除该列。</translation>
    </message>
    <message>
        <source>“%1” is how a spreadsheet shows an error. Correct the cell.</source>
        <translation>“%1”是电子表格显示的错误。请更正该单元格。</translation>
    </message>
    <message>
        <source>The organization “%1” is new here; “%2” is known.</source>
        <translation>组织“%1”在此处是新的；已知的是“%2”。</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>The file %1 could not be read. Check that it is there and that you may read it.</source>
        <translation>无法读取文件 %1。请检查文件是否存在，以及您是否可以读取该文件。</translation>
    </message>
    <message>
        <source>Import of a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
    <message>
        <source>Deleted meanwhile.</source>
        <translation>在此期间已被删除。</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>在此期间已被其他人更改。</translation>
    </message>
    <message>
        <source>The policy no longer allows this address.</source>
        <translation>策略不再允许此地址。</translation>
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
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 with problems</source>
        <translation>%1 个新增，%2 个更改，%3 个未变，%4 个有问题</translation>
    </message>
    <message>
        <source>; %1 changed in the directory after the file was written</source>
        <translation>；%1 个在文件写出后已在目录中更改</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>未做任何更改。如仍要执行，请添加 --even-if-last。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>未做任何更改。请重试。</translation>
    </message>
    <message>
        <source>%1 [change %2]: %3</source>
        <translation>%1 [更改 %2]：%3</translation>
    </message>
    <message>
        <source>Nothing to import: %1</source>
        <translation>没有可导入的内容：%1</translation>
    </message>
    <message>
        <source>Not imported: %1 rows with problems. Put them right and import them again; %2 OUT writes them into a file.</source>
        <translation>未导入：%1 行有问题。请更正后重新导入；%2 OUT 可将它们写入文件。</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it may be %1. Say so with --encoding (%2).</source>
        <translation>文件未说明其字符编码；可能是 %1。请用 --encoding 指定（%2）。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1. Put the problems right, or leave out %2 to import the other rows.</source>
        <translation>未做任何更改：%1。请更正这些问题，或去掉 %2 以导入其他行。</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet: CSV, or text with tabs</source>
        <translation>从电子表格添加和更改账户：CSV，或用制表符分隔的文本</translation>
    </message>
    <message>
        <source>Save how the columns are read into this file</source>
        <translation>将列的读取方式保存到此文件</translation>
    </message>
    <message>
        <source>Mail a user name and a password to new accounts</source>
        <translation>向新账户发送包含用户名和密码的邮件</translation>
    </message>
    <message>
        <source>Write the rows with problems, and why, into this file</source>
        <translation>将有问题的行及其原因写入此文件</translation>
    </message>
    <message>
        <source>Import no row when one has a problem; otherwise the others are imported, and the exit code is 2</source>
        <translation>只要有一行有问题，就不导入任何行；否则导入其他行，退出代码为 2</translation>
    </message>
    <message>
        <source>Accepted for older scripts; nothing is asked</source>
        <translation>为兼容旧脚本而接受；不会询问任何内容</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Use one of: %3.</source>
        <translation>“%1”不是 %2 的值。请使用以下之一：%3。</translation>
    </message>
    <message>
        <source>%1 is the number of a row, or 0 when there are no headings.</source>
        <translation>%1 是行的编号；没有标题时为 0。</translation>
    </message>
    <message>
        <source>“%1” names no column. Write it as COLUMN=FIELD; the columns are: %2.</source>
        <translation>“%1”未指定列。请写成 COLUMN=FIELD；可用的列为：%2。</translation>
    </message>
    <message>
        <source>“%1” is no field. Use one of: %2; nothing leaves the column out.</source>
        <translation>“%1”不是字段。请使用以下之一：%2；留空表示忽略该列。</translation>
    </message>
    <message>
        <source>“%1” names no field. Write it as FIELD=VALUE, for example kind=person.</source>
        <translation>“%1”未指定字段。请写成 FIELD=VALUE，例如 kind=person。</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>无法读取映射 %1。</translation>
    </message>
    <message>
        <source>The mapping does not fit this file and directory; not there: %1. Use another one, or correct it.</source>
        <translation>映射不适合此文件和目录；不存在：%1。请使用其他映射，或更正此映射。</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>The file; - for standard input</source>
        <translation>文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>How a row finds its account; otherwise the uid, if there is such a column, or the email</source>
        <translation>行如何查找其账户；默认使用 UID（如果有此列），否则使用电子邮件</translation>
    </message>
    <message>
        <source>What happens to that account; otherwise update</source>
        <translation>如何处理该账户；默认为 update</translation>
    </message>
    <message>
        <source>What counts for a field that was changed in the file, and in the directory after the file was written; otherwise the row fails</source>
        <translation>如果字段在文件中被更改，且文件写出后在目录中也被更改，以哪一个为准；默认该行失败</translation>
    </message>
    <message>
        <source>How the columns are read, as saved by --save-mapping or the window</source>
        <translation>列的读取方式，由 --save-mapping 或窗口保存</translation>
    </message>
    <message>
        <source>What a column is, for example “Dept=organization”; without a field it is left out</source>
        <translation>列的含义，例如“Dept=organization”；不指定字段则忽略该列</translation>
    </message>
    <message>
        <source>What new accounts get where the file says nothing, for example kind=person</source>
        <translation>文件中未说明时新账户的值，例如 kind=person</translation>
    </message>
    <message>
        <source>How letters are written: %1</source>
        <translation>字符编码：%1</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe</source>
        <translation>comma、semicolon、tab 或 pipe</translation>
    </message>
    <message>
        <source>The row with the headings; 0: there is none</source>
        <translation>标题所在的行；0 表示没有标题</translation>
    </message>
    <message>
        <source>Two columns are mapped to %1. Map one of them.</source>
        <translation>有两列映射到 %1。请只映射其中一列。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a column, and what it is taken for</comment>
        <translation>“%1”作为%2</translation>
    </message>
    <message>
        <source>Columns that are not read: %1. If one matters, say with %2 what it is.</source>
        <translation>未读取的列：%1。如果其中某列重要，请用 %2 说明它是什么。</translation>
    </message>
    <message>
        <source>Columns whose meaning is guessed: %1. Say it with %2 where it is another one.</source>
        <translation>含义为推测的列：%1。如有不同，请用 %2 说明。</translation>
    </message>
    <message>
        <source>Quotation marks around cells: double, single or none</source>
        <translation>单元格的引号：double、single 或 none</translation>
    </message>
    <message>
        <source>Write what became of each row into this file: row, action, who, outcome, reason, email</source>
        <translation>将每一行的结果写入此文件：行、操作、账户、处理结果、原因、电子邮件</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>ImportRowText</name>
    <message>
        <source>Administrator, %1</source>
        <comment>and the name of the role</comment>
        <translation>管理员，%1</translation>
    </message>
    <message>
        <source>API user for %1</source>
        <translation>%1 的 API 用户</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>已由您排除</translation>
    </message>
    <message>
        <source>The file changes nothing</source>
        <translation>文件未更改任何内容</translation>
    </message>
    <message>
        <source>Same as the existing account</source>
        <translation>与现有账户相同</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>There is no job %1 in this directory.</source>
        <translation>此目录中没有作业 %1。</translation>
    </message>
    <message>
        <source>Results of others need the privilege %1.</source>
        <translation>查看其他人的结果需要权限 %1。</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message>
        <source>%1 of %2 deleted</source>
        <translation>已删除 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>已导入 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>已发送 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>已更改 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Restore it first</source>
        <translation>请先将其还原</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>请编辑账户</translation>
    </message>
    <message>
        <source>Choose another value</source>
        <translation>请选择其他值</translation>
    </message>
    <message>
        <source>Add another API user first</source>
        <translation>请先添加其他 API 用户</translation>
    </message>
    <message>
        <source>Ask somebody who may</source>
        <translation>请让有权限的人员操作</translation>
    </message>
    <message>
        <source>Add another holder first</source>
        <translation>请先添加其他持有者</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 already set</source>
        <translation>%1 个已设置</translation>
    </message>
    <message>
        <source>Ask the recipient first</source>
        <translation>请先询问收件人</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>%1 个可能已送达</translation>
    </message>
    <message>
        <source>%1 still queued</source>
        <translation>%1 个仍在排队</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message numerus="yes">
        <source>The keychain of this computer did not answer in %Ln second(s). Unlock it if it asks for its password and try again, or enter the password for this session.</source>
        <translation>
            <numerusform>本计算机的密钥环在 %Ln 秒内未响应。如果它要求输入密码，请将其解锁并重试，或输入用于此会话的密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out the password: it may be locked. Unlock it and try again, or enter the password for this session.</source>
        <translation>本计算机的密钥环未提供密码：它可能已锁定。请将其解锁并重试，或输入用于此会话的密码。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or refused access. Unlock it and allow Steward to use it, or enter the password for this session.</source>
        <translation>本计算机的密钥环已锁定，或拒绝访问。请将其解锁并允许 Steward 使用，或输入用于此会话的密码。</translation>
    </message>
    <message>
        <source>This computer has no keychain. Install GNOME Keyring or KWallet, or enter the password for this session.</source>
        <translation>本计算机没有密钥环。请安装 GNOME Keyring 或 KWallet，或输入用于此会话的密码。</translation>
    </message>
    <message>
        <source>The keychain of this computer could not be used. Start GNOME Keyring or KWallet and try again, or enter the password for this session.</source>
        <translation>无法使用本计算机的密钥环。请启动 GNOME Keyring 或 KWallet 并重试，或输入用于此会话的密码。</translation>
    </message>
</context>
<context>
    <name>LifecycleCommands</name>
    <message>
        <source>Would suspend %1</source>
        <translation>将暂停 %1</translation>
    </message>
    <message>
        <source>Would resume %1</source>
        <translation>将恢复 %1</translation>
    </message>
    <message>
        <source>Would delete %1</source>
        <translation>将删除 %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes and --even-if-last to delete.</source>
        <translation>未删除任何内容。如要删除，请添加 --yes 和 --even-if-last。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes to delete.</source>
        <translation>未删除任何内容。如要删除，请添加 --yes。</translation>
    </message>
    <message>
        <source>%1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>匹配 %1 个账户。未删除任何内容。请先用 --dry-run 查看，然后添加 --yes。</translation>
    </message>
    <message>
        <source>Would restore %1</source>
        <translation>将还原 %1</translation>
    </message>
    <message>
        <source>Would delete %1 for good</source>
        <translation>将永久删除 %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. This cannot be undone; add --yes to do it.</source>
        <translation>未删除任何内容。此操作无法撤销；如要执行，请添加 --yes。</translation>
    </message>
    <message>
        <source>Suspend the login of some of them</source>
        <translation>暂停指定账户的登录</translation>
    </message>
    <message>
        <source>Let suspended ones sign in again</source>
        <translation>让已暂停的账户重新登录</translation>
    </message>
    <message>
        <source>Move some of them to the recycle bin</source>
        <translation>将指定的账户移到回收站</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>执行；不带此选项则不删除任何内容</translation>
    </message>
    <message>
        <source>Take some of them out of the recycle bin, or make the directory as a backup has it</source>
        <translation>将指定的账户移出回收站，或使目录恢复为备份中的内容</translation>
    </message>
    <message>
        <source>Delete some of those in the recycle bin for good</source>
        <translation>永久删除回收站中指定的账户</translation>
    </message>
    <message>
        <source>Do it; it cannot be undone</source>
        <translation>执行；无法撤销</translation>
    </message>
    <message>
        <source>With --backup: do it; without it, nothing is changed</source>
        <translation>与 --backup 一起使用：执行；不带此选项则不做任何更改</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>There is no view “%1”: none was saved for this directory. Save one in the window.</source>
        <translation>没有视图“%1”：尚未为此目录保存任何视图。请在窗口中保存一个。</translation>
    </message>
    <message>
        <source>There is no view “%1”. Use one of: %2.</source>
        <translation>没有视图“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other. Use one of them.</source>
        <translation>--json 和 --csv 互斥。请只使用其中一个。</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>账户列表</translation>
    </message>
    <message>
        <source>Only API user of</source>
        <translation>作为其唯一 API 用户的应用程序</translation>
    </message>
    <message>
        <source>Only rows with this: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d or only=yes (the only API user of an application); NAME!=VALUE: without it; nothing behind = is none; the same name again adds a value</source>
        <translation>仅限符合此条件的行：type、status、credential、role、application、organization、language、text、deleted、expires=30d、unused=90d 或 only=yes（应用程序的唯一 API 用户）；NAME!=VALUE 表示不符合；= 后面为空表示无；重复同一名称可添加一个值</translation>
    </message>
    <message>
        <source>List administrators and API users</source>
        <translation>列出管理员和 API 用户</translation>
    </message>
    <message>
        <source>As a view that was saved in the window: its filter, order and columns; other options go before it</source>
        <translation>采用在窗口中保存的视图：其筛选条件、顺序和列；其他选项优先</translation>
    </message>
    <message>
        <source>Which columns, for example firstName,email,status</source>
        <translation>包含哪些列，例如 firstName,email,status</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>按这些列排序；默认按添加顺序</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>改为使用回收站</translation>
    </message>
    <message>
        <source>Print CSV (RFC 4180, UTF-8)</source>
        <translation>输出 CSV（RFC 4180，UTF-8）</translation>
    </message>
    <message>
        <source>Show everything about some of them, the recycle bin included</source>
        <translation>显示指定账户的全部信息，包括回收站中的账户</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Nobody in the recycle bin has the uid, user name or email “%1”.</source>
        <translation>回收站中没有 UID、用户名或电子邮件为“%1”的账户。</translation>
    </message>
    <message>
        <source>Nobody has the uid, user name or email “%1”.</source>
        <translation>没有 UID、用户名或电子邮件为“%1”的账户。</translation>
    </message>
    <message>
        <source>“%1” names several accounts. Use one of: %2.</source>
        <translation>“%1”对应多个账户。请使用以下之一：%2。</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This mail is incomplete and was not sent.</source>
        <translation>此邮件不完整，未发送。</translation>
    </message>
    <message>
        <source>Test message from Steward</source>
        <translation>来自 Steward 的测试邮件</translation>
    </message>
    <message>
        <source>This message shows that Steward can send mail with the settings that are in use.

It contains no password and needs no answer.</source>
        <translation>此邮件表明 Steward 可以使用当前设置发送邮件。

它不包含密码，无需回复。</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>The name in the mail contains %1. Delete that character.</source>
        <translation>邮件中的名称包含%1。请删除该字符。</translation>
    </message>
    <message>
        <source>The name in the mail</source>
        <translation>邮件中的名称</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>“%1” is not a port. Use a number from 1 to 65535.</source>
        <translation>“%1”不是端口。请使用 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Use starttls, tls or none.</source>
        <translation>“%1”不是安全类型。请使用 starttls、tls 或 none。</translation>
    </message>
    <message>
        <source>Password of %1 at the mail server:</source>
        <translation>%1 在邮件服务器上的密码：</translation>
    </message>
    <message>
        <source>The password was not kept. Give it to “mail test” and “deliver” with --secret-fd.</source>
        <translation>密码未保存。请用 --secret-fd 将其提供给“mail test”和“deliver”。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>发件人名称</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Password kept</source>
        <translation>已保存密码</translation>
    </message>
    <message>
        <source>Paused because</source>
        <translation>暂停原因</translation>
    </message>
    <message>
        <source>The mail server took the test message: %1</source>
        <translation>邮件服务器已接受测试邮件：%1</translation>
    </message>
    <message>
        <source>The text could not be read from standard input.</source>
        <translation>无法从标准输入读取文本。</translation>
    </message>
    <message>
        <source>The text is longer than a mail may be. Shorten it.</source>
        <translation>文本超过邮件允许的长度。请将其缩短。</translation>
    </message>
    <message>
        <source>The first line is the subject, the second is empty, then the text follows.</source>
        <translation>第一行是主题，第二行为空，之后是正文。</translation>
    </message>
    <message>
        <source>Name or address of the mail server</source>
        <translation>邮件服务器的名称或地址</translation>
    </message>
    <message>
        <source>587 is usual for starttls, 465 for tls</source>
        <translation>starttls 通常使用 587，tls 通常使用 465</translation>
    </message>
    <message>
        <source>starttls, tls, or none (to this computer only)</source>
        <translation>starttls、tls 或 none（仅限本计算机）</translation>
    </message>
    <message>
        <source>User name at the server; its password is read from standard input and kept in the keychain. An empty line keeps the one that is kept. An empty USER: without signing in</source>
        <translation>服务器上的用户名；其密码从标准输入读取并保存在密钥环中。空行表示沿用已保存的密码。USER 为空表示不登录</translation>
    </message>
    <message>
        <source>From whom the mails are</source>
        <translation>邮件的发件人</translation>
    </message>
    <message>
        <source>The sender&apos;s name; otherwise that of the directory</source>
        <translation>发件人的名称；默认为目录的名称</translation>
    </message>
    <message>
        <source>Whom readers answer and ask</source>
        <translation>读者回复和询问的对象</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; empty: the system&apos;s</source>
        <translation>唯一信任的证书，PEM 格式；留空表示系统的证书</translation>
    </message>
    <message>
        <source>Read the password from this file descriptor instead of standard input</source>
        <translation>改为从此文件描述符而不是标准输入读取密码</translation>
    </message>
    <message>
        <source>api-user or person</source>
        <translation>api-user 或 person</translation>
    </message>
    <message>
        <source>en, es, pt-BR, fr, de, ja, zh-Hans or ar</source>
        <translation>en、es、pt-BR、fr、de、ja、zh-Hans 或 ar</translation>
    </message>
    <message>
        <source>Say which mail server sends the credentials</source>
        <translation>指定发送凭据的邮件服务器</translation>
    </message>
    <message>
        <source>Show how mails are sent</source>
        <translation>显示邮件的发送方式</translation>
    </message>
    <message>
        <source>Send a test message and say what the server answered</source>
        <translation>发送测试邮件并显示服务器的回应</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>从此文件描述符读取邮件服务器的密码</translation>
    </message>
    <message>
        <source>Show the text of a mail: its subject, an empty line, the text</source>
        <translation>显示邮件文本：主题、空行、正文</translation>
    </message>
    <message>
        <source>Read the text of a mail from standard input, as “template show” prints it</source>
        <translation>从标准输入读取邮件文本，格式与“template show”的输出相同</translation>
    </message>
    <message>
        <source>Use the built-in text of a mail again</source>
        <translation>重新使用邮件的内置文本</translation>
    </message>
</context>
<context>
    <name>MailOutcome</name>
    <message>
        <source>%1 The server said: %2</source>
        <translation>%1服务器的回应：%2</translation>
    </message>
</context>
<context>
    <name>MailRenderer</name>
    <message>
        <source>The mail template cannot be used. Correct it in the settings, or use the built-in text.</source>
        <translation>无法使用邮件模板。请在设置中更正，或使用内置文本。</translation>
    </message>
</context>
<context>
    <name>MailRound</name>
    <message>
        <source>Steward ended while this mail was being handed over; it may have arrived.</source>
        <translation>移交此邮件时 Steward 已结束；邮件可能已送达。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>No mail server is set up. Enter one in Settings, Mail, or with “stewardctl mail set”; the mails stay queued until then.</source>
        <translation>尚未设置邮件服务器。请在“设置 &gt; 邮件”中输入，或使用“stewardctl mail set”；在此之前邮件会一直排队。</translation>
    </message>
    <message>
        <source>No mail was sent: the server issues the passwords of this directory.</source>
        <translation>未发送邮件：此目录的密码由服务器颁发。</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>The mail server is missing. Enter its name, for example smtp.example.com.</source>
        <translation>缺少邮件服务器。请输入其名称，例如 smtp.example.com。</translation>
    </message>
    <message>
        <source>The name of the mail server contains %1. Delete that character.</source>
        <translation>邮件服务器的名称包含%1。请删除该字符。</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Enter it without blanks, port or https://, for example smtp.example.com.</source>
        <translation>“%1”不是服务器的名称或地址。输入时不要包含空格、端口或 https://，例如 smtp.example.com。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose a file with certificates, or leave this empty to trust those of the system.</source>
        <translation>无法读取“%1”。请选择包含证书的文件，或留空以信任系统的证书。</translation>
    </message>
    <message>
        <source>Enter a port between 1 and %1; 587 is usual.</source>
        <translation>请输入 1 到 %1 之间的端口；通常为 587。</translation>
    </message>
    <message>
        <source>Without encryption, passwords could be read on their way. Choose STARTTLS or TLS; only a mail server on this computer can do without.</source>
        <translation>如果不加密，密码可能在传输途中被读取。请选择 STARTTLS 或 TLS；只有本计算机上的邮件服务器可以不加密。</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>用户名包含%1。请删除该字符。</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>发件人名称</translation>
    </message>
</context>
<context>
    <name>MailTemplate</name>
    <message>
        <source>The subject is empty. Enter one.</source>
        <translation>主题为空。请输入主题。</translation>
    </message>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>主题包含%1。请删除该字符。</translation>
    </message>
    <message>
        <source>The subject is longer than %1 characters. Shorten it.</source>
        <translation>主题超过 %1 个字符。请将其缩短。</translation>
    </message>
    <message>
        <source>The text is empty. Enter one, or use the built-in text.</source>
        <translation>正文为空。请输入正文，或使用内置文本。</translation>
    </message>
    <message>
        <source>The text contains %1. Delete that character.</source>
        <translation>正文包含%1。请删除该字符。</translation>
    </message>
    <message>
        <source>The text is longer than %1 KiB. Shorten it.</source>
        <translation>正文大于 %1 KiB。请将其缩短。</translation>
    </message>
    <message>
        <source>There is a single %1. Write %1%1 for a brace, or complete the placeholder.</source>
        <translation>有一个单独的 %1。请写成 %1%1 表示大括号，或补全占位符。</translation>
    </message>
    <message>
        <source>%1 is not a placeholder. Correct its name, or delete it.</source>
        <translation>%1 不是占位符。请更正其名称，或将其删除。</translation>
    </message>
    <message>
        <source>{password} cannot stand in the subject, because subjects are shown in lists and notifications. Move it into the text.</source>
        <translation>{password} 不能出现在主题中，因为主题会显示在列表和通知中。请将其移到正文中。</translation>
    </message>
    <message>
        <source>{password} is missing in the text. Write it where the password belongs.</source>
        <translation>正文中缺少 {password}。请将其写在密码应出现的位置。</translation>
    </message>
    <message>
        <source>{password} stands in the text more than once. Keep one.</source>
        <translation>{password} 在正文中出现了多次。请只保留一个。</translation>
    </message>
    <message>
        <source>{userName} is missing in the text. Write it where the user name belongs.</source>
        <translation>正文中缺少 {userName}。请将其写在用户名应出现的位置。</translation>
    </message>
</context>
<context>
    <name>ManualCommands</name>
    <message>
        <source>There is no completion for “%1”. There is one for bash, zsh and fish.</source>
        <translation>没有用于“%1”的补全。提供用于 bash、zsh 和 fish 的补全。</translation>
    </message>
    <message>
        <source>Print what makes a shell complete commands and options: source &lt;(stewardctl completion bash)</source>
        <translation>输出使 shell 补全命令和选项的内容：source &lt;(stewardctl completion bash)</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash、zsh 或 fish</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Only API user of an application</source>
        <translation>应用程序的唯一 API 用户</translation>
    </message>
    <message>
        <source>Language of the directory</source>
        <translation>目录的语言</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天未使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since %1</source>
        <translation>自 %1 起未使用</translation>
    </message>
    <message>
        <source>Expires until %1</source>
        <translation>%1 之前到期</translation>
    </message>
</context>
<context>
    <name>NewDirectory</name>
    <message>
        <source>A part of the program is missing or damaged. Install Steward again.</source>
        <translation>程序的一部分缺失或损坏。请重新安装 Steward。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Sample directory</source>
        <translation>示例目录</translation>
    </message>
</context>
<context>
    <name>PasswordCheck</name>
    <message>
        <source>The email or the password is wrong. Check both and try again.</source>
        <translation>电子邮件或密码错误。请检查两者并重试。</translation>
    </message>
    <message>
        <source>Your account is suspended. Ask somebody who administers this directory.</source>
        <translation>您的账户已暂停。请联系管理此目录的人员。</translation>
    </message>
    <message>
        <source>This password has expired. Ask somebody who administers this directory for a new one.</source>
        <translation>此密码已过期。请向管理此目录的人员申请新密码。</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong tries. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>错误尝试次数过多。请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>未知名称</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>It repeats the same part.</source>
        <translation>它重复了相同的部分。</translation>
    </message>
    <message>
        <source>It is mostly a common password, word or name.</source>
        <translation>它主要由常见的密码、单词或名字组成。</translation>
    </message>
    <message>
        <source>It is mostly a word that others know from your account.</source>
        <translation>它主要由他人可从您的账户得知的词组成。</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>它重复了相同的字符。</translation>
    </message>
    <message>
        <source>It is mostly a sequence such as abcd or 6543.</source>
        <translation>它主要由 abcd 或 6543 之类的序列组成。</translation>
    </message>
    <message>
        <source>It is mostly a row of keys beside each other.</source>
        <translation>它主要由键盘上相邻的按键组成。</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>它主要由日期组成。</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>它太容易被猜到。</translation>
    </message>
    <message>
        <source>%1 Several words that have nothing to do with each other make a good password.</source>
        <comment>%1 is a sentence that says what is wrong</comment>
        <translation>%1几个互不相关的单词可以组成好密码。</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed, such as a tab. Take it out.</source>
        <translation>密码中有无法键入的字符，例如制表符。请将其去掉。</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters. Several words make a long password that is easy to remember.</source>
        <translation>已有 %1 个字符，至少需要 %2 个。用几个单词可以组成易记的长密码。</translation>
    </message>
    <message>
        <source>It holds “%1”, which others know from your account. Leave that out.</source>
        <translation>它包含“%1”，他人可从您的账户得知。请将其去掉。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>There is already a file %1. Choose another name; the file was left alone.</source>
        <translation>已有文件 %1。请选择其他名称；该文件保持不变。</translation>
    </message>
    <message>
        <source>The file %1 could not be put in place. Check that you may write in the folder.</source>
        <translation>无法将文件 %1 放到指定位置。请检查您是否可以写入该文件夹。</translation>
    </message>
</context>
<context>
    <name>PolicyCommands</name>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Unused, expires after hours</source>
        <translation>未使用时的有效小时数</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>Warn days before</source>
        <translation>提前警告天数</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>允许的域</translation>
    </message>
    <message>
        <source>--json and --ics exclude each other. Use one of them.</source>
        <translation>--json 和 --ics 互斥。请只使用其中一个。</translation>
    </message>
    <message>
        <source>--days is a number from 0 to %1.</source>
        <translation>--days 须为 0 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>passwords that expire</source>
        <translation>即将到期的密码</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Say what is asked of passwords and addresses</source>
        <translation>指定对密码和地址的要求</translation>
    </message>
    <message>
        <source>Characters of a generated password; 24 otherwise, at least 20</source>
        <translation>生成的密码的字符数；默认为 24，至少 20</translation>
    </message>
    <message>
        <source>An unused password expires after so many hours; 0: does not</source>
        <translation>未使用的密码在此小时数后过期；0 表示不过期</translation>
    </message>
    <message>
        <source>Any password expires after so many days; 0: does not</source>
        <translation>任何密码在此天数后过期；0 表示不过期</translation>
    </message>
    <message>
        <source>How many days before that it is told as expiring soon</source>
        <translation>提前多少天提示即将到期</translation>
    </message>
    <message>
        <source>Addresses must be at one of these</source>
        <translation>地址必须属于其中一个域</translation>
    </message>
    <message>
        <source>Addresses may be at any domain</source>
        <translation>地址可属于任何域</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>显示各项要求</translation>
    </message>
    <message>
        <source>List passwords that expire soon or have expired unused; exit code 1 when there are any, else 0</source>
        <translation>列出即将到期或未使用即已过期的密码；如有，退出代码为 1，否则为 0</translation>
    </message>
    <message>
        <source>Within so many days, otherwise as the policy warns</source>
        <translation>在此天数内；默认按策略的警告天数</translation>
    </message>
    <message>
        <source>Print a calendar (iCalendar, RFC 5545)</source>
        <translation>输出日历（iCalendar，RFC 5545）</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The file %1 could not be written. Check that its folder is there, that you may write in it, and that there is room.</source>
        <translation>无法写入文件 %1。请检查其文件夹是否存在、您是否可以写入，以及是否有足够的空间。</translation>
    </message>
    <message>
        <source>%1 is a directory of Steward or another database, which is not overwritten. Choose another name.</source>
        <translation>%1 是 Steward 目录或其他数据库，不会被覆盖。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, but a device or a pipe, which is not overwritten. Choose another name.</source>
        <translation>%1 不是普通文件，而是设备或管道，不会被覆盖。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>Privileges</name>
    <message>
        <source>View API users</source>
        <translation>查看 API 用户</translation>
    </message>
    <message>
        <source>Add API users</source>
        <translation>添加 API 用户</translation>
    </message>
    <message>
        <source>Edit API users</source>
        <translation>编辑 API 用户</translation>
    </message>
    <message>
        <source>Delete API users</source>
        <translation>删除 API 用户</translation>
    </message>
    <message>
        <source>Suspend API users</source>
        <translation>暂停 API 用户</translation>
    </message>
    <message>
        <source>Send credentials to API users</source>
        <translation>向 API 用户发送凭据</translation>
    </message>
    <message>
        <source>View administrators</source>
        <translation>查看管理员</translation>
    </message>
    <message>
        <source>Add administrators</source>
        <translation>添加管理员</translation>
    </message>
    <message>
        <source>Edit administrators</source>
        <translation>编辑管理员</translation>
    </message>
    <message>
        <source>Delete administrators</source>
        <translation>删除管理员</translation>
    </message>
    <message>
        <source>Suspend administrators</source>
        <translation>暂停管理员</translation>
    </message>
    <message>
        <source>Send credentials to administrators</source>
        <translation>向管理员发送凭据</translation>
    </message>
    <message>
        <source>View roles</source>
        <translation>查看角色</translation>
    </message>
    <message>
        <source>Create and edit roles</source>
        <translation>创建和编辑角色</translation>
    </message>
    <message>
        <source>Change many accounts at once</source>
        <translation>一次更改多个账户</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>导入电子表格</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>导出账户</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>Download reports</source>
        <translation>下载报告</translation>
    </message>
    <message>
        <source>Administrator activity</source>
        <translation>管理员活动</translation>
    </message>
    <message>
        <source>Mail server and mail texts</source>
        <translation>邮件服务器和邮件文本</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>外部应用程序</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>远程服务器</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>允许的域</translation>
    </message>
    <message>
        <source>Password and sign-in rules</source>
        <translation>密码和登录规则</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>角色和权限</translation>
    </message>
    <message>
        <source>Bulk operations</source>
        <translation>批量操作</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>This is not a recipe that can be run: “%1” %2</source>
        <translation>这不是可运行的方案：“%1”%2</translation>
    </message>
    <message>
        <source>is not known. Use %1.</source>
        <translation>无法识别。请使用 %1。</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>必须是文本。</translation>
    </message>
    <message>
        <source>must be a list of texts such as “type=api-user”.</source>
        <translation>必须是“type=api-user”之类的文本列表。</translation>
    </message>
    <message>
        <source>must name at least one condition, such as “type=api-user”.</source>
        <translation>必须至少指定一个条件，例如“type=api-user”。</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>必须是对象。</translation>
    </message>
    <message>
        <source>must be a number of rows from 1.</source>
        <translation>必须是不小于 1 的行数。</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>必须为 true 或 false。</translation>
    </message>
    <message>
        <source>does not go with deleting. Leave it out.</source>
        <translation>不能与删除一起使用。请将其去掉。</translation>
    </message>
    <message>
        <source>must be edit or delete.</source>
        <translation>必须为 edit 或 delete。</translation>
    </message>
    <message>
        <source>must say what is changed.</source>
        <translation>必须说明要更改的内容。</translation>
    </message>
    <message>
        <source>This is not a recipe: the file is larger than 1 MB.</source>
        <translation>这不是方案：文件大于 1 MB。</translation>
    </message>
    <message>
        <source>This is not a recipe: byte %1 is no JSON (%2).</source>
        <translation>这不是方案：字节 %1 处不是 JSON（%2）。</translation>
    </message>
    <message>
        <source>This recipe was written by another version of Steward. Save it again there.</source>
        <translation>此方案由其他版本的 Steward 写出。请在该版本中重新保存。</translation>
    </message>
    <message>
        <source>is missing; it must be %1.</source>
        <translation>缺失；必须是 %1。</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>This recipe deletes, and %1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>此方案会执行删除，匹配 %1 个账户。未删除任何内容。请先用 --dry-run 查看，然后添加 --yes。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Run a recipe: a bulk job that was saved in the window or written by hand</source>
        <translation>运行方案：在窗口中保存或手动编写的批量作业</translation>
    </message>
    <message>
        <source>The name of a saved recipe, or a file</source>
        <translation>已保存方案的名称，或一个文件</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match; otherwise as the recipe says</source>
        <translation>匹配的账户超过此数量时不执行任何操作；默认按方案中的规定</translation>
    </message>
    <message>
        <source>Do it although the recipe deletes</source>
        <translation>即使方案会执行删除也运行</translation>
    </message>
    <message>
        <source>List the recipes that were saved on this computer</source>
        <translation>列出本计算机上保存的方案</translation>
    </message>
</context>
<context>
    <name>RecipeShelf</name>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation>无法读取方案 %1。</translation>
    </message>
    <message>
        <source>There is no recipe “%1”: neither a file nor one of those that were saved in %2.</source>
        <translation>没有方案“%1”：既不是文件，也不是 %2 中保存的方案。</translation>
    </message>
    <message>
        <source>The folder for recipes, %1, cannot be made.</source>
        <translation>无法创建方案文件夹 %1。</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be deleted.</source>
        <translation>无法删除方案“%1”。</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The URL of the remote is missing. Enter it whole, for example https://example.com/scim/v2.</source>
        <translation>缺少远程服务器的 URL。请完整输入，例如 https://example.com/scim/v2。</translation>
    </message>
    <message>
        <source>The part of the URL from ? on cannot be used. Delete it.</source>
        <translation>URL 中从 ? 开始的部分不能使用。请将其删除。</translation>
    </message>
    <message>
        <source>Enter the user name for the remote, without a colon.</source>
        <translation>请输入远程服务器的用户名，不含冒号。</translation>
    </message>
    <message>
        <source>Enter the client id for the remote.</source>
        <translation>请输入远程服务器的客户端 ID。</translation>
    </message>
    <message>
        <source>Enter the URL at which the remote issues tokens.</source>
        <translation>请输入远程服务器颁发令牌的 URL。</translation>
    </message>
    <message>
        <source>Sync every 1 to %1 minutes, or never by itself (0).</source>
        <translation>每 1 到 %1 分钟同步一次，或从不自动同步（0）。</translation>
    </message>
    <message>
        <source>A number of requests per second cannot be negative. Use 0 for no limit.</source>
        <translation>每秒请求数不能为负数。0 表示无限制。</translation>
    </message>
    <message>
        <source>Allow 1 to %1 requests at once.</source>
        <translation>允许同时发出 1 到 %1 个请求。</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2” of a remote. Use one of: %3.</source>
        <translation>“%1”不是远程服务器“%2”的已知值。请使用以下之一：%3。</translation>
    </message>
</context>
<context>
    <name>RemoteCommands</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for what it should be.</source>
        <translation>%1 对于其用途来说过大。</translation>
    </message>
    <message>
        <source>%1 is no JSON object (position %2: %3).</source>
        <translation>%1 不是 JSON 对象（位置 %2：%3）。</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>“%1”不是分钟数。</translation>
    </message>
    <message>
        <source>Secret for %1:</source>
        <translation>%1 的机密：</translation>
    </message>
    <message>
        <source>The secret was not kept. Give it to “sync” and “remote probe” with --secret-fd.</source>
        <translation>机密未保存。请用 --secret-fd 将其提供给“sync”和“remote probe”。</translation>
    </message>
    <message>
        <source>Connected. Nothing was sent or taken yet; “stewardctl sync” does what is listed above.</source>
        <translation>已连接。尚未发送或接收任何内容；“stewardctl sync”将执行上面列出的操作。</translation>
    </message>
    <message>
        <source>The directory would forget its remote and what both sides agreed on. Accounts stay on both sides. Add --yes to do it.</source>
        <translation>将移除目录的远程服务器，以及双方已达成一致的内容。账户在双方都会保留。如要执行，请添加 --yes。</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>服务器自称为 %1。</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>尝试的内容</translation>
    </message>
    <message>
        <source>Not held by this server, kept here alone: %1</source>
        <translation>此服务器不保存、仅保留在此处的内容：%1</translation>
    </message>
    <message>
        <source>This directory has no remote. “remote add” connects one.</source>
        <translation>此目录没有远程服务器。“remote add”可连接一个。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>已保存机密</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>上次完整读取</translation>
    </message>
    <message>
        <source>Connect the directory to a server, and list what a first sync would do</source>
        <translation>将目录连接到服务器，并列出首次同步将执行的操作</translation>
    </message>
    <message>
        <source>Of the service, such as https://example.com/scim/v2</source>
        <translation>服务的 URL，例如 https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>bearer, basic, oauth2 or none; the secret is read from standard input and kept in the keychain</source>
        <translation>bearer、basic、oauth2 或 none；机密从标准输入读取并保存在密钥环中</translation>
    </message>
    <message>
        <source>User name of basic, client id of oauth2</source>
        <translation>basic 的用户名，oauth2 的客户端 ID</translation>
    </message>
    <message>
        <source>Where oauth2 gets its tokens</source>
        <translation>oauth2 获取令牌的位置</translation>
    </message>
    <message>
        <source>Of the oauth2 token</source>
        <translation>oauth2 令牌的作用域</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; otherwise the system&apos;s</source>
        <translation>唯一信任的证书，PEM 格式；默认为系统的证书</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key</source>
        <translation>服务器公钥的 SHA-256 值</translation>
    </message>
    <message>
        <source>scim (SCIM 2.0) or json (with --profile)</source>
        <translation>scim（SCIM 2.0） 或 json（与 --profile 一起使用）</translation>
    </message>
    <message>
        <source>JSON: the mapping of a json remote, limits, pinned abilities</source>
        <translation>JSON：json 远程服务器的映射、限制、固定的能力</translation>
    </message>
    <message>
        <source>What it is called, such as Production</source>
        <translation>环境的名称，例如“生产”</translation>
    </message>
    <message>
        <source>Minutes between syncs of an open window; 0: only when asked</source>
        <translation>窗口打开时两次同步之间的分钟数；0 表示仅在要求时同步</translation>
    </message>
    <message>
        <source>Who makes the passwords and mails them: server, or console (where the server takes them)</source>
        <translation>由谁生成密码并发送邮件：server 或 console（如果服务器接受密码）</translation>
    </message>
    <message>
        <source>The window sends only what somebody has looked at</source>
        <translation>窗口只发送有人查看过的内容</translation>
    </message>
    <message>
        <source>Do not ask the server now</source>
        <translation>现在不询问服务器</translation>
    </message>
    <message>
        <source>Read the secret from this file descriptor instead of standard input</source>
        <translation>改为从此文件描述符而不是标准输入读取机密</translation>
    </message>
    <message>
        <source>Show the remote, and what was proven of it</source>
        <translation>显示远程服务器及其已验证的能力</translation>
    </message>
    <message>
        <source>Find out anew what the server can do, by requests that change nothing</source>
        <translation>通过不做任何更改的请求，重新确定服务器的能力</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>从此文件描述符读取远程服务器的机密</translation>
    </message>
    <message>
        <source>Forget the remote; accounts stay on both sides</source>
        <translation>移除远程服务器；账户在双方都会保留</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>send, new</source>
        <translation>发送，新增</translation>
    </message>
    <message>
        <source>send, changed</source>
        <translation>发送，更改</translation>
    </message>
    <message>
        <source>send, deleted</source>
        <translation>发送，删除</translation>
    </message>
    <message>
        <source>take, new</source>
        <translation>接收，新增</translation>
    </message>
    <message>
        <source>take, changed</source>
        <translation>接收，更改</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>question</source>
        <translation>待答问题</translation>
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
            <numerusform> %Ln 个待答问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) more that your role does not show.</source>
        <translation>
            <numerusform>另有 %Ln 个账户是您的角色无法查看的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln account(s) refused by the server.</source>
        <translation>
            <numerusform> %Ln 个账户被服务器拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>take, deleted</source>
        <translation>接收，删除</translation>
    </message>
    <message>
        <source>%1 accounts on the server, %2 here, %3 the same. To send: %4 new, %5 changed, %6 deleted. To take: %7 new, %8 changed, %9 deleted. %10 with conflicts.</source>
        <translation>服务器上 %1 个账户，此处 %2 个，相同 %3 个。待发送：新增 %4 个，更改 %5 个，删除 %6 个。待接收：新增 %7 个，更改 %8 个，删除 %9 个。有冲突 %10 个。</translation>
    </message>
    <message numerus="yes">
        <source> %Ln request(s) without an answer, of which the server is asked first.</source>
        <translation>
            <numerusform> %Ln 个请求没有答复，将先向服务器查询。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteConnection</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>服务器以状态 %1 作出响应。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in of this console. %1</source>
        <translation>服务器不接受此控制台的登录。%1</translation>
    </message>
    <message>
        <source>The server does not allow this. %1</source>
        <translation>服务器不允许此操作。%1</translation>
    </message>
    <message>
        <source>“%1” shows another key than the one that is pinned. If its certificate was renewed on purpose, enter the new pin.</source>
        <translation>“%1”出示的密钥与固定的公钥指纹不符。如果是有意更新证书，请输入新的公钥指纹。</translation>
    </message>
    <message>
        <source>Stopped while the request was under way.</source>
        <translation>已在请求进行期间停止。</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2 MB, and was not read to its end.</source>
        <translation>“%1”的响应大于 %2 MB，未读取完毕。</translation>
    </message>
    <message>
        <source>“%1” did not answer within %2 seconds.</source>
        <translation>“%1”在 %2 秒内未响应。</translation>
    </message>
    <message>
        <source>No protected connection to “%1” came about. Check the URL and its port.</source>
        <translation>未能与“%1”建立受保护的连接。请检查 URL 及其端口。</translation>
    </message>
    <message>
        <source>Nothing answers at “%1”, port %2. Check the URL, and whether the server runs.</source>
        <translation>“%1”端口 %2 无响应。请检查 URL，以及服务器是否正在运行。</translation>
    </message>
    <message>
        <source>There is no “%1” in the network. Check the URL and the connection.</source>
        <translation>网络中没有“%1”。请检查 URL 和连接。</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost.</source>
        <translation>与“%1”的连接已断开。</translation>
    </message>
    <message>
        <source>No token was issued for “%1”. Check client id, secret and scope. %2</source>
        <translation>未能为“%1”颁发令牌。请检查客户端 ID、机密和作用域。%2</translation>
    </message>
    <message>
        <source>The server that issues tokens failed (%1). Try again later.</source>
        <translation>颁发令牌的服务器出现故障（%1）。请稍后重试。</translation>
    </message>
    <message>
        <source>“%1” sends the request on to an address without protection (http). It was not followed; tell those who run the server.</source>
        <translation>“%1”将请求转到了不受保护的地址（http）。未跟随该转向；请告知服务器的运营方。</translation>
    </message>
    <message>
        <source>“%1” sends the request on to “%2”, which was not followed. If that is right, enter that server&apos;s URL.</source>
        <translation>“%1”将请求转到了“%2”，未跟随该转向。如果这是正确的，请输入该服务器的 URL。</translation>
    </message>
    <message>
        <source>“%1” sends a change on to another address, which was not followed. Check the URL.</source>
        <translation>“%1”将更改转到了其他地址，未跟随该转向。请检查 URL。</translation>
    </message>
    <message>
        <source>“%1” sends the request on too often. Check the URL.</source>
        <translation>“%1”转发请求的次数过多。请检查 URL。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>“%1”目前不接受请求。请在 %Ln 分钟后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>“%1”目前不接受请求。请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” wants a user name and a password (status 407). Enter them in the proxy settings of this computer.</source>
        <translation>通往“%1”的代理服务器要求用户名和密码（状态 407）。请在此计算机的代理设置中输入。</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Check the path of the URL. %1</source>
        <translation>服务器在此地址没有任何内容。请检查 URL 的路径。%1</translation>
    </message>
</context>
<context>
    <name>RemoteJson</name>
    <message>
        <source>Passwords are not set over a JSON interface.</source>
        <translation>密码不能通过 JSON 接口设置。</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no list of accounts at “%1”. Check “list.items” in the mapping.</source>
        <translation>服务器的响应在“%1”处没有账户列表。请检查映射中的“list.items”。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is nested too deep to be read.</source>
        <translation>服务器的响应嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check whether the URL is that of its interface.</source>
        <translation>服务器的响应不是 JSON。请检查 URL 是否为其接口的 URL。</translation>
    </message>
</context>
<context>
    <name>RemoteMapping</name>
    <message>
        <source>“%1” in the mapping is not one of: %2.</source>
        <translation>映射中的“%1”不是以下之一：%2。</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping does not say where the field stands. Enter a path such as &quot;name.first&quot;.</source>
        <translation>映射中的“fields.%1”未说明字段的位置。请输入“name.first”之类的路径。</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping is not a field. Fields are: %2.</source>
        <translation>映射中的“fields.%1”不是字段。可用的字段为：%2。</translation>
    </message>
    <message>
        <source>“fields.userName” is missing in the mapping: without it no account can be recognized.</source>
        <translation>映射中缺少“fields.userName”：没有它就无法识别账户。</translation>
    </message>
    <message>
        <source>“list.path” in the mapping must begin with /, for example /accounts.</source>
        <translation>映射中的“list.path”必须以 / 开头，例如 /accounts。</translation>
    </message>
    <message>
        <source>“one.path” in the mapping must begin with / and hold {id}, for example /accounts/{id}.</source>
        <translation>映射中的“one.path”必须以 / 开头并包含 {id}，例如 /accounts/{id}。</translation>
    </message>
    <message>
        <source>A path below “find” in the mapping must begin with / and hold {value}, for example /accounts?login={value}.</source>
        <translation>映射中“find”下的路径必须以 / 开头并包含 {value}，例如 /accounts?login={value}。</translation>
    </message>
    <message>
        <source>“list.paging.parameter” is missing in the mapping: the query parameter that names the page, the offset or the cursor.</source>
        <translation>映射中缺少“list.paging.parameter”：指定页码、偏移量或游标的查询参数。</translation>
    </message>
    <message>
        <source>“list.paging.next” is missing in the mapping: where an answer holds the cursor of the next page.</source>
        <translation>映射中缺少“list.paging.next”：响应中下一页游标的位置。</translation>
    </message>
    <message>
        <source>“list.paging.count” in the mapping must be 1 to %1.</source>
        <translation>映射中的“list.paging.count”必须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set by a mapping.</source>
        <translation>标头“%1”不能由映射设置。</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not known. Check its spelling.</source>
        <translation>无法识别映射中的“%1”。请检查其拼写。</translation>
    </message>
    <message>
        <source>“%1” in the mapping is missing or not a text.</source>
        <translation>映射中的“%1”缺失或不是文本。</translation>
    </message>
</context>
<context>
    <name>RemotePasswords</name>
    <message>
        <source>The server could not be asked to take the new password.</source>
        <translation>无法请求服务器接受新密码。</translation>
    </message>
    <message>
        <source>The server takes no passwords from here. Let the server issue them (Sync, Remote Settings).</source>
        <translation>服务器不接受由此处设置的密码。请让服务器颁发密码（同步 &gt; 远程服务器设置）。</translation>
    </message>
    <message>
        <source>The account is not on the server yet. Sync first.</source>
        <translation>该账户尚不在服务器上。请先同步。</translation>
    </message>
    <message>
        <source>The server did not take the password: %1</source>
        <translation>服务器未接受密码：%1</translation>
    </message>
</context>
<context>
    <name>RemoteScim</name>
    <message>
        <source>The server&apos;s answer is not a list of accounts. Check whether the URL is that of its SCIM interface.</source>
        <translation>服务器的响应不是账户列表。请检查 URL 是否为其 SCIM 接口的 URL。</translation>
    </message>
</context>
<context>
    <name>RemoteTrust</name>
    <message>
        <source>The file holds no certificate that can be read. Choose the certificate of your authority in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>文件中没有可读取的证书。请选择您的证书颁发机构的 PEM 格式证书（-----BEGIN CERTIFICATE-----）。</translation>
    </message>
    <message>
        <source>The pin is not the SHA-256 of a public key. Enter its 44 characters in base64.</source>
        <translation>该公钥指纹不是公钥的 SHA-256 值。请输入其 44 个 base64 字符。</translation>
    </message>
    <message>
        <source>The certificate is not for “%1”. Check the URL; if it is right, the server shows the certificate of another one.</source>
        <translation>证书不属于“%1”。请检查 URL；如果 URL 正确，则服务器出示的是其他服务器的证书。</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired on %2. Ask those who run the server to renew it.</source>
        <translation>“%1”的证书已于 %2 过期。请让服务器的运营方更新证书。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet. Check the clock of this computer.</source>
        <translation>“%1”的证书尚未生效。请检查本计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is signed by nobody but itself. If it is yours, choose its file as the certificate to trust.</source>
        <translation>“%1”的证书仅由其自身签名。如果它是您的证书，请选择其文件作为信任的证书。</translation>
    </message>
    <message>
        <source>The certificate of “%1” comes from an authority that is not trusted. If it is your own authority, choose its certificate in the settings of the remote.</source>
        <translation>“%1”的证书来自不受信任的颁发机构。如果这是您自己的颁发机构，请在远程服务器设置中选择其证书。</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>“%1” is no number of a result. “stewardctl results” lists them.</source>
        <translation>“%1”不是结果的编号。“stewardctl results”可列出所有结果。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Its number, as “results” lists it</source>
        <translation>结果的编号，如“results”所列</translation>
    </message>
    <message>
        <source>List what became of jobs on many accounts</source>
        <translation>列出涉及多个账户的作业的结果</translation>
    </message>
    <message>
        <source>Say what became of every account of one job</source>
        <translation>显示一个作业中每个账户的结果</translation>
    </message>
    <message>
        <source>Try the failed accounts of a job again</source>
        <translation>重试作业中失败的账户</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Owner 始终拥有所有权限。</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>您不能更改自己所属的角色。请让拥有其他角色的人员操作。</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>您不能向角色添加您自己没有的权限：%1。</translation>
    </message>
</context>
<context>
    <name>RoleActions</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>此角色在此期间已被删除。未做任何更改。</translation>
    </message>
    <message>
        <source>There is already a role “%1”. Enter another name.</source>
        <translation>已有角色“%1”。请输入其他名称。</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>Owner 始终拥有所有权限。</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Copy it for a role with another name.</source>
        <translation>%1 是内置角色，名称不可更改。如需其他名称的角色，请复制它。</translation>
    </message>
    <message>
        <source>Somebody else has changed this too meanwhile: %1. Nothing was changed; look at the role again.</source>
        <translation>其他人在此期间也更改了以下内容：%1。未做任何更改；请重新查看该角色。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1，以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) have it: %2. Give them another role first.</source>
        <translation>
            <numerusform>无法删除 %1，因为有 %Ln 人拥有该角色：%2。请先为他们分配其他角色。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) in the recycle bin have it: %2. Restore them and give them another role, or delete them for good.</source>
        <translation>
            <numerusform>无法删除 %1，因为回收站中有 %Ln 人拥有该角色：%2。请还原他们并分配其他角色，或将其永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 是内置的，无法删除。</translation>
    </message>
    <message>
        <source>who can: %1</source>
        <translation>谁可以：%1</translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message>
        <source>There is no privilege “%1”. “stewardctl privileges” lists them.</source>
        <translation>没有权限“%1”。“stewardctl privileges”可列出所有权限。</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>角色和权限</translation>
    </message>
    <message>
        <source>There is no role “%1”. “stewardctl role list” lists them.</source>
        <translation>没有角色“%1”。“stewardctl role list”可列出所有角色。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and description</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln 名持有者</numerusform>
        </translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>无组织</translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>没有人会获得或失去任何权限。</translation>
    </message>
    <message>
        <source>Who can “%1”: now %2, then %3</source>
        <translation>谁可以“%1”：现在为 %2，之后为 %3</translation>
    </message>
    <message>
        <source>The same privilege is granted and revoked. Choose one.</source>
        <translation>同一权限既被授予又被收回。请选择其一。</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description, --grant or --revoke.</source>
        <translation>未指定要更改的内容。请添加 --name、--description、--grant 或 --revoke。</translation>
    </message>
    <message>
        <source>Would delete the role %1. Nothing was changed; add --yes.</source>
        <translation>将删除角色 %1。未做任何更改；请添加 --yes。</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>角色的名称</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>What it holds, such as api-users.edit</source>
        <translation>角色拥有的权限，例如 api-users.edit</translation>
    </message>
    <message>
        <source>Begin with what this role holds</source>
        <translation>以此角色拥有的权限为起点</translation>
    </message>
    <message>
        <source>Rename or describe a role, grant or revoke privileges</source>
        <translation>重命名角色、更改其说明、授予或收回权限</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>It holds this from now on</source>
        <translation>此后拥有此权限</translation>
    </message>
    <message>
        <source>It holds this no longer</source>
        <translation>此后不再拥有此权限</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>删除无人拥有的角色</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>执行；不带此选项则不删除任何内容</translation>
    </message>
    <message>
        <source>List the roles with who has them</source>
        <translation>列出角色及其持有者</translation>
    </message>
    <message>
        <source>Show what a role holds</source>
        <translation>显示角色拥有的权限</translation>
    </message>
    <message>
        <source>Compare what two roles hold</source>
        <translation>比较两个角色拥有的权限</translation>
    </message>
    <message>
        <source>Name of the other role</source>
        <translation>另一个角色的名称</translation>
    </message>
    <message>
        <source>List who has a privilege (all of several), and through which role</source>
        <translation>列出谁拥有某项权限（指定多项时须全部拥有），以及通过哪个角色拥有</translation>
    </message>
    <message>
        <source>Key of the privilege</source>
        <translation>权限的标识</translation>
    </message>
    <message>
        <source>List the privileges with their keys</source>
        <translation>列出权限及其标识</translation>
    </message>
</context>
<context>
    <name>RoleConfirmation</name>
    <message>
        <source>Delete Role</source>
        <translation>删除角色</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in the recycle bin still have the role %1</source>
        <translation>
            <numerusform>回收站中仍有 %Ln 人拥有角色 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) still have the role %1</source>
        <translation>
            <numerusform>仍有 %Ln 人拥有角色 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them and give them another role, or delete them for good; then delete the role.</source>
        <translation>请还原他们并分配其他角色，或将其永久删除；然后再删除该角色。</translation>
    </message>
    <message>
        <source>Give them another role first, then delete this one.</source>
        <translation>请先为他们分配其他角色，然后再删除此角色。</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>要删除角色 %1 吗？</translation>
    </message>
    <message>
        <source>Nobody has this role. It can no longer be chosen.</source>
        <translation>没有人拥有此角色。删除后将无法再选择它。</translation>
    </message>
    <message>
        <source>Undo brings the role back.</source>
        <translation>使用“撤销”可恢复该角色。</translation>
    </message>
    <message>
        <source>Yes, Delete Role</source>
        <translation>是，删除角色</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s) of %1?</source>
        <translation>
            <numerusform>要放弃 %1 的 %Ln 项更改吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What you ticked has not been saved.</source>
        <translation>您勾选的内容尚未保存。</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message numerus="yes">
        <source>%Ln person(s) gain(s) “%1”</source>
        <translation>
            <numerusform>%Ln 人将获得“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) lose(s) “%1”</source>
        <translation>
            <numerusform>%Ln 人将失去“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2”.</source>
        <translation>
            <numerusform>其中 %Ln 人已有 %1 天未登录，将获得“%2”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2” and %3 more.</source>
        <translation>
            <numerusform>其中 %Ln 人已有 %1 天未登录，将获得“%2”以及另外 %3 项权限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleViews</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>此角色在此期间已被删除。未做任何更改。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message numerus="yes">
        <source>%Ln account(s) that were deleted for good come back.</source>
        <translation>
            <numerusform>将恢复 %Ln 个已永久删除的账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) come back from the recycle bin.</source>
        <translation>
            <numerusform>将从回收站恢复 %Ln 个账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) change.</source>
        <translation>
            <numerusform>将更改 %Ln 个账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) go to the recycle bin.</source>
        <translation>
            <numerusform>将把 %Ln 个账户移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), application(s) or setting(s) change.</source>
        <translation>
            <numerusform>将更改 %Ln 个角色、应用程序或设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有任何差异。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made since; they stay in the history.</source>
        <translation>
            <numerusform>此后有 %Ln 项更改；它们会保留在历史记录中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password then, and need new credentials.</source>
        <translation>
            <numerusform>届时 %Ln 个账户没有可用密码，需要新凭据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>API users have no role</source>
        <translation>API 用户没有角色</translation>
    </message>
    <message>
        <source>Administrators have no external applications</source>
        <translation>管理员没有外部应用程序</translation>
    </message>
    <message>
        <source>Such accounts do not have this field</source>
        <translation>此类账户没有此字段</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>此目录的地址须位于 %1。请使用其中一个域，或在“设置”中允许此域。</translation>
    </message>
    <message>
        <source>“%1” gives nothing that an address can hold: it is empty, or written in letters without a Latin form.</source>
        <translation>“%1”没有可用于地址的内容：它为空，或使用了没有拉丁形式的文字。</translation>
    </message>
</context>
<context>
    <name>RowIndex</name>
    <message>
        <source>This directory is too large to be shown. Use the command line instead.</source>
        <translation>此目录过大，无法显示。请改用命令行。</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>无法读取文件 %1。请检查其访问权限。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was repaired; free some space and try again.</source>
        <translation>磁盘已满。未修复任何内容；请释放一些空间并重试。</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>first name, last name, address</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Repaired from %1.</source>
        <translation>已从 %1 修复。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) missing.</source>
        <translation>
            <numerusform>还缺少 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was repaired; check the disk and try again.</source>
        <translation>磁盘报告了错误。未修复任何内容；请检查磁盘并重试。</translation>
    </message>
    <message>
        <source>Nothing could be read of the file. Nothing was written; use a backup.</source>
        <translation>无法从文件中读取任何内容。未写入任何内容；请使用备份。</translation>
    </message>
    <message>
        <source>A part of the table %1 cannot be read.</source>
        <translation>无法读取表 %1 的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were left out: they contradict others, or belong to what is lost.</source>
        <translation>
            <numerusform>已排除 %1 的 %Ln 行：它们与其他行矛盾，或属于已丢失的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>A role is lost; those who had it have “%1” now, which allows nothing.</source>
        <translation>有一个角色已丢失；原来拥有它的人员现在拥有“%1”，该角色不允许任何操作。</translation>
    </message>
    <message>
        <source>The account %1 is lost; the history knows it.</source>
        <translation>账户 %1 已丢失；历史记录中有该账户。</translation>
    </message>
    <message>
        <source>What change %1 has changed is lost.</source>
        <translation>更改 %1 所更改的内容已丢失。</translation>
    </message>
    <message>
        <source>The history is proven up to change %1. %2</source>
        <translation>历史记录直至更改 %1 均已证明。%2</translation>
    </message>
    <message>
        <source>The first page of %1 is damaged, or it is no Steward directory. The first page says where everything else is: without it nothing can be read. Use a backup.</source>
        <translation>%1 的第一页已损坏，或它不是 Steward 目录。第一页说明了其他所有内容的位置：没有它就无法读取任何内容。请使用备份。</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>无法创建文件 %1。请检查文件夹是否存在，以及您是否可以写入该文件夹。</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>程序的一部分缺失。请重新安装 Steward。</translation>
    </message>
    <message>
        <source>Lost role %1</source>
        <translation>丢失的角色 %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that there is space and that you may write there.</source>
        <translation>无法写入文件 %1。请检查是否有足够的空间，以及您是否可以在该处写入。</translation>
    </message>
    <message>
        <source>The application %1 is lost; its API users no longer have it. The history knows it.</source>
        <translation>应用程序 %1 已丢失；其 API 用户不再拥有它。历史记录中仍有它。</translation>
    </message>
</context>
<context>
    <name>SavedMapping</name>
    <message>
        <source>The mapping has no valid value of “%1”.</source>
        <translation>映射中“%1”没有有效的值。</translation>
    </message>
    <message>
        <source>The mapping has no list of columns.</source>
        <translation>映射中没有列的列表。</translation>
    </message>
    <message>
        <source>A column of the mapping needs a “%1” and a “%2”, both texts.</source>
        <translation>映射的每一列都需要“%1”和“%2”，且两者均为文本。</translation>
    </message>
    <message>
        <source>“%1” of the defaults is no field with a text.</source>
        <translation>默认值中的“%1”不是带有文本的字段。</translation>
    </message>
    <message>
        <source>This is no mapping of columns. Save one from the import window, or with import --save-mapping.</source>
        <translation>这不是列映射。请从导入窗口保存一个，或使用 import --save-mapping。</translation>
    </message>
    <message>
        <source>The mapping is of another version of Steward. Save it anew.</source>
        <translation>该映射属于其他版本的 Steward。请重新保存。</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>“%1” is not a file descriptor. Use a number, for example --secret-fd 3 3&lt;FILE.</source>
        <translation>“%1”不是文件描述符。请使用数字，例如 --secret-fd 3 3&lt;FILE。</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>两者不一致。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>The secret could not be read from file descriptor %1. Check that it is open.</source>
        <translation>无法从文件描述符 %1 读取机密。请检查它是否已打开。</translation>
    </message>
    <message>
        <source>The line with the secret is longer than %1 bytes.</source>
        <translation>包含机密的行超过 %1 字节。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>This directory asks who you are. Add --as EMAIL, and give the password on standard input or with --secret-fd N; or stay signed in on this computer with “stewardctl sign-in keep --as EMAIL”.</source>
        <translation>此目录要求确认您的身份。请添加 --as EMAIL，并通过标准输入或 --secret-fd N 提供密码；或使用“stewardctl sign-in keep --as EMAIL”在本计算机上保持登录。</translation>
    </message>
    <message>
        <source>The account has been deleted for good meanwhile.</source>
        <translation>该账户在此期间已被永久删除。</translation>
    </message>
    <message>
        <source>This password was made for you, or is too old. Choose your own first, with “stewardctl password change --as %1”.</source>
        <translation>此密码是为您生成的，或已过旧。请先使用“stewardctl password change --as %1”选择您自己的密码。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>uid, user name or email</source>
        <translation>UID、用户名或电子邮件</translation>
    </message>
    <message>
        <source>Print the consequences; change nothing</source>
        <translation>输出后果；不做任何更改</translation>
    </message>
    <message>
        <source>Even if an application loses its last usable API user and stops</source>
        <translation>即使应用程序失去最后一个可用的 API 用户并停止</translation>
    </message>
    <message>
        <source>Do it against a guard, for a reason that the journal keeps; for owners only</source>
        <translation>越过防护规则执行，其原因由日志保留；仅限所有者</translation>
    </message>
    <message>
        <source>Print the result as JSON</source>
        <translation>以 JSON 输出结果</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The file is larger than %1. Import it in parts.</source>
        <translation>文件大于 %1。请分批导入。</translation>
    </message>
    <message>
        <source>The file has no rows with data.</source>
        <translation>文件中没有包含数据的行。</translation>
    </message>
    <message>
        <source>There are no rows with data in what was copied.</source>
        <translation>复制的内容中没有包含数据的行。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This is the present password. Choose another one.</source>
        <translation>这是当前密码。请选择其他密码。</translation>
    </message>
    <message>
        <source>You are no administrator of this directory, so there is nobody whose password this could be.</source>
        <translation>您不是此目录的管理员，因此没有可设置此密码的人员。</translation>
    </message>
    <message>
        <source>You have a password already. Enter it to choose another one.</source>
        <translation>您已有密码。请输入该密码以选择其他密码。</translation>
    </message>
</context>
<context>
    <name>SignInCommands</name>
    <message>
        <source>%1 is yes or no, not “%2”.</source>
        <translation>%1 须为 yes 或 no，而不是“%2”。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>自动锁定分钟数</translation>
    </message>
    <message>
        <source>Kept signed in for days</source>
        <translation>保持登录天数</translation>
    </message>
    <message>
        <source>Say who you are with --as EMAIL.</source>
        <translation>请用 --as EMAIL 说明您的身份。</translation>
    </message>
    <message>
        <source>This directory keeps nobody signed in. Sign in with each command.</source>
        <translation>此目录不允许保持登录。请在每个命令中登录。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays signed in on this computer for %Ln day(s).</source>
        <translation>
            <numerusform>%1 将在本计算机上保持登录 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept signed in on this computer.</source>
        <translation>本计算机上没有人保持登录。</translation>
    </message>
    <message>
        <source>Signed out on this computer.</source>
        <translation>已在本计算机上退出登录。</translation>
    </message>
    <message>
        <source>Present password of %1:</source>
        <translation>%1 的当前密码：</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>%1 的新密码：</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 已有新密码。</translation>
    </message>
    <message>
        <source>Say whether the directory asks who works with it</source>
        <translation>指定目录是否要求确认使用者的身份</translation>
    </message>
    <message>
        <source>Whether it asks for email and password</source>
        <translation>是否要求输入电子邮件和密码</translation>
    </message>
    <message>
        <source>The window locks after so long without a key or a click; 0: does not</source>
        <translation>窗口在此时长内没有按键或点击时锁定；0 表示不锁定</translation>
    </message>
    <message>
        <source>Days for which people can stay signed in on a computer; 0: not offered</source>
        <translation>人员可在计算机上保持登录的天数；0 表示不提供</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>显示各项要求</translation>
    </message>
    <message>
        <source>Stay signed in on this computer, by its keychain</source>
        <translation>通过密钥环在本计算机上保持登录</translation>
    </message>
    <message>
        <source>Stay signed in on this computer no longer</source>
        <translation>不再在本计算机上保持登录</translation>
    </message>
    <message>
        <source>Choose a password of your own: the present one and the new one are read, one a line</source>
        <translation>选择您自己的密码：读取当前密码和新密码，每行一个</translation>
    </message>
</context>
<context>
    <name>SignInPolicy</name>
    <message>
        <source>The window locks after 0 to %1 minutes; 0: it does not.</source>
        <translation>窗口在 0 到 %1 分钟后锁定；0 表示不锁定。</translation>
    </message>
    <message>
        <source>People stay signed in for 0 to %1 days; 0: this is not offered.</source>
        <translation>人员可保持登录 0 到 %1 天；0 表示不提供。</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The keychain holds something else in place of the signing key.</source>
        <translation>密钥环中签名密钥的位置上存放着其他内容。</translation>
    </message>
</context>
<context>
    <name>SmtpSession</name>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>在邮件发出之前，发送已停止。</translation>
    </message>
</context>
<context>
    <name>SmtpVerdict</name>
    <message>
        <source>The mail server asked to try again later. The mail was not sent.</source>
        <translation>邮件服务器要求稍后重试。邮件未发送。</translation>
    </message>
    <message>
        <source>The mail server refuses this computer. Ask who runs it, then resume sending.</source>
        <translation>邮件服务器拒绝本计算机。请询问其运营方，然后恢复发送。</translation>
    </message>
    <message>
        <source>The mail server did not start encryption. Check the port and the kind of encryption in the settings, then resume sending.</source>
        <translation>邮件服务器未启动加密。请检查设置中的端口和加密类型，然后恢复发送。</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Correct them in the settings, then resume sending.</source>
        <translation>邮件服务器不接受该用户名和密码。请在设置中更正，然后恢复发送。</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender. Check the sender in the settings.</source>
        <translation>邮件服务器不接受该发件人。请检查设置中的发件人。</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient. Check the email address.</source>
        <translation>邮件服务器不接受该收件人。请检查电子邮件地址。</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Its answer tells why; the mail was not sent.</source>
        <translation>邮件服务器拒绝了邮件。其回应中说明了原因；邮件未发送。</translation>
    </message>
    <message>
        <source>The mail server took the mail.</source>
        <translation>邮件服务器已接受邮件。</translation>
    </message>
    <message>
        <source>The mail was handed over, but the mail server did not confirm it. It may have arrived; ask its recipient before sending another.</source>
        <translation>邮件已移交，但邮件服务器未确认。邮件可能已送达；再次发送前请询问收件人。</translation>
    </message>
    <message>
        <source>The mail server wants a user name and password. Enter them in the settings, then resume sending.</source>
        <translation>邮件服务器需要用户名和密码。请在设置中输入，然后恢复发送。</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted. Check the server&apos;s name and the certificate file in the settings, then resume sending.</source>
        <translation>邮件服务器的证书不受信任。请检查设置中的服务器名称和证书文件，然后恢复发送。</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in. Check the port and the encryption in the settings, or delete the user name there, then resume sending.</source>
        <translation>邮件服务器未提供登录方式。请检查设置中的端口和加密，或删除其中的用户名，然后恢复发送。</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to or from an address with letters beyond a to z before the @. Use another address.</source>
        <translation>如果地址的 @ 前面含有 a 到 z 以外的字母，邮件服务器无法投递。请使用其他地址。</translation>
    </message>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>在邮件发出之前，发送已停止。</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense. The mail was not sent.</source>
        <translation>邮件服务器的回应无法理解。邮件未发送。</translation>
    </message>
    <message>
        <source>The mail server was not reached, or the connection broke. The mail was not sent.</source>
        <translation>未能连接邮件服务器，或连接中断。邮件未发送。</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Another program is using the directory file. Nothing was changed; try again in a moment.</source>
        <translation>其他程序正在使用目录文件。未做任何更改；请稍后重试。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满。未做任何更改；请释放一些空间并重试。</translation>
    </message>
    <message>
        <source>The directory file cannot be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>无法写入目录文件。未做任何更改；请检查文件及其文件夹的访问权限。</translation>
    </message>
    <message>
        <source>The directory file is damaged. Nothing was changed; open a copy or a backup of it.</source>
        <translation>目录文件已损坏。未做任何更改；请打开它的副本或备份。</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and try again.</source>
        <translation>磁盘报告了错误。未做任何更改；请检查磁盘并重试。</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close something and try again.</source>
        <translation>内存不足。未做任何更改；请关闭一些程序并重试。</translation>
    </message>
    <message>
        <source>The change contradicts something that is already in the directory. Nothing was changed; look at it again.</source>
        <translation>该更改与目录中已有的内容矛盾。未做任何更改；请重新查看。</translation>
    </message>
    <message>
        <source>The directory file could not be used. Nothing was changed.</source>
        <translation>无法使用目录文件。未做任何更改。</translation>
    </message>
    <message>
        <source>The directory file was moved, replaced or deleted since it was opened. Nothing was changed; open it where it is now.</source>
        <translation>目录文件在打开后已被移动、替换或删除。未做任何更改；请从其当前位置重新打开。</translation>
    </message>
</context>
<context>
    <name>SyncAnew</name>
    <message>
        <source>It came back with a backup, and the server does not know it.</source>
        <translation>该项随备份恢复，而服务器上没有该项。</translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>The server shows again: %1</source>
        <translation>服务器重新显示：%1</translation>
    </message>
    <message>
        <source>%1 has no usable API user any more.</source>
        <translation>%1 不再有可用的 API 用户。</translation>
    </message>
    <message>
        <source>So many deletions and suspensions were not sent. If they are meant, add --removals %1.</source>
        <translation>未发送如此多的删除和暂停。如果确实需要，请添加 --removals %1。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing waits to be decided about “%1”. “conflicts list” shows what does.</source>
        <translation>“%1”没有待决定的内容。“conflicts list”可显示待决定的内容。</translation>
    </message>
    <message>
        <source>“%1” is no choice. Use here or server.</source>
        <translation>“%1”不是可用的选择。请使用 here 或 server。</translation>
    </message>
    <message>
        <source>%1 has no conflict about “%2”. “conflicts list” shows the fields.</source>
        <translation>%1 在“%2”上没有冲突。“conflicts list”可显示相关字段。</translation>
    </message>
    <message>
        <source>“%1” is no answer. Use delete, upload, keep, link or retry.</source>
        <translation>“%1”不是可用的回答。请使用 delete、upload、keep、link 或 retry。</translation>
    </message>
    <message>
        <source>User name, email, name or uid</source>
        <translation>用户名、电子邮件、姓名或 UID</translation>
    </message>
    <message>
        <source>Read the server, take what is new there, and send what was changed here</source>
        <translation>读取服务器，接收其新内容，并发送在此处更改的内容</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>不发送任何内容</translation>
    </message>
    <message>
        <source>Send up to N deletions and suspensions, even if that is many</source>
        <translation>最多发送 N 项删除和暂停，即使数量很多</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>从此文件描述符读取远程服务器的机密</translation>
    </message>
    <message>
        <source>List conflicts, questions and refusals of the sync</source>
        <translation>列出同步的冲突、待答问题和被拒绝的项</translation>
    </message>
    <message>
        <source>Decide a conflict: the value from here, or the server&apos;s</source>
        <translation>决定冲突：采用此处的值或服务器的值</translation>
    </message>
    <message>
        <source>Such as email; all: every field in conflict</source>
        <translation>例如 email；all 表示所有冲突的字段</translation>
    </message>
    <message>
        <source>here or server</source>
        <translation>here 或 server</translation>
    </message>
    <message>
        <source>Answer a question: delete, upload (again), keep (bring back here), link, or retry what was refused</source>
        <translation>回答待答问题：delete、upload（重新上传）、keep（在此处恢复）、link，或用 retry 重试被拒绝的项</translation>
    </message>
    <message>
        <source>delete, upload, keep, link or retry</source>
        <translation>delete、upload、keep、link 或 retry</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>This question has been answered meanwhile. Nothing was changed.</source>
        <translation>此待答问题在此期间已有回答。未做任何更改。</translation>
    </message>
    <message>
        <source>This is no answer to the question about this account.</source>
        <translation>这不是对此账户的待答问题的有效回答。</translation>
    </message>
    <message>
        <source>%1 is on the server already, as another account. Rename one of them.</source>
        <translation>%1 已作为另一个账户存在于服务器上。请重命名其中一个。</translation>
    </message>
    <message>
        <source>%1 is of another type on the server. An API user and an administrator cannot become the same account. Rename one of them.</source>
        <translation>%1 在服务器上的类型不同。API 用户和管理员不能成为同一个账户。请重命名其中一个。</translation>
    </message>
</context>
<context>
    <name>SyncLock</name>
    <message>
        <source>Another Steward is syncing this directory. Try again when it has finished.</source>
        <translation>另一个 Steward 正在同步此目录。请在其完成后重试。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, which keeps two syncs of one directory apart. Check that its folder exists and that you may write in it.</source>
        <translation>无法写入文件 %1，该文件用于防止同一目录同时进行两次同步。请检查其文件夹是否存在，以及您是否可以写入该文件夹。</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a field on both sides</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>Here only</source>
        <comment>where a field was changed</comment>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>On server only</source>
        <comment>where a field was changed</comment>
        <translation>仅服务器</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>where a field was changed</comment>
        <translation>双方</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>待答问题</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>已发送，尚无回应</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>无法发送</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of today</comment>
        <translation>今天 %1</translation>
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
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>Changed here %1, on the server %2.</source>
        <comment>two times</comment>
        <translation>此处更改于 %1，服务器上更改于 %2。</translation>
    </message>
    <message>
        <source>Changed here %1.</source>
        <comment>a time</comment>
        <translation>此处更改于 %1。</translation>
    </message>
    <message>
        <source>Changed on the server %1.</source>
        <comment>a time</comment>
        <translation>服务器上更改于 %1。</translation>
    </message>
    <message>
        <source>%1 is no longer on the server. Shall the account be deleted here too, or uploaded again? Nothing happens until you answer.</source>
        <translation>%1 已不在服务器上。要在此处也删除该账户，还是重新上传？在您回答之前不会执行任何操作。</translation>
    </message>
    <message>
        <source>%1 was deleted here, but somebody has changed the account on the server since. Shall it be deleted there too, or come back here as the server has it?</source>
        <translation>%1 已在此处删除，但此后有人在服务器上更改了该账户。要在服务器上也删除，还是按服务器上的内容在此处恢复？</translation>
    </message>
    <message>
        <source>The server has another account of that user name. Are both the same account? Then link them; what differs can be decided afterwards. If not, give the one here another name.</source>
        <translation>服务器上有另一个使用该用户名的账户。两者是同一个账户吗？如果是，请将它们关联；差异可在之后决定。如果不是，请为此处的账户更改名称。</translation>
    </message>
    <message>
        <source>The server&apos;s account cannot be taken here. Correct it on the server; it is read again with the next sync.</source>
        <translation>无法在此处接收服务器的账户。请在服务器上更正；下次同步时会重新读取。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新账户</translation>
    </message>
    <message>
        <source>Changed account</source>
        <translation>已更改的账户</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>已删除的账户</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>待答问题</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无回应</translation>
    </message>
    <message>
        <source>No server connected</source>
        <translation>未连接服务器</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Connect a server to keep both sides in step: you see first what would change, and nothing is deleted.</source>
        <translation>一切都保留在本计算机上。连接服务器可使双方保持一致：您会先看到将要更改的内容，并且不会删除任何内容。</translation>
    </message>
    <message>
        <source>Connect to a Remote…</source>
        <translation>连接到远程服务器…</translation>
    </message>
    <message>
        <source>No changes match these filters</source>
        <translation>没有更改符合这些筛选条件</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Both sides are in step</source>
        <translation>双方一致</translation>
    </message>
    <message>
        <source>Nothing to send, nothing to decide.</source>
        <translation>没有要发送或决定的内容。</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>a field of two accounts that never were one</comment>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>SyncPlans</name>
    <message>
        <source>Add on the server</source>
        <translation>在服务器上添加</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>在服务器上更改</translation>
    </message>
    <message>
        <source>Delete on the server</source>
        <translation>在服务器上删除</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>在此处添加</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>在此处更改</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待回答</translation>
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
        <translation>按我们的 ID 查找账户</translation>
    </message>
    <message>
        <source>Finds accounts by user name</source>
        <translation>按用户名查找账户</translation>
    </message>
    <message>
        <source>Lists only what changed</source>
        <translation>仅列出已更改的内容</translation>
    </message>
    <message>
        <source>Refuses stale changes</source>
        <translation>拒绝过时的更改</translation>
    </message>
    <message>
        <source>Takes many new accounts at once</source>
        <translation>一次接收多个新账户</translation>
    </message>
    <message>
        <source>Pages that do not shift</source>
        <translation>分页不会错位</translation>
    </message>
    <message>
        <source>Changes single fields</source>
        <translation>更改单个字段</translation>
    </message>
    <message>
        <source>Takes passwords</source>
        <translation>接受密码</translation>
    </message>
    <message>
        <source>Says which fields it has</source>
        <translation>说明其具有的字段</translation>
    </message>
    <message>
        <source>Keeps our id</source>
        <translation>保存我们的 ID</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Changes</source>
        <translation>发送更改</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s) to %1?</source>
        <translation>
            <numerusform>要向 %1 发送 %Ln 项更改吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read first; what came up there meanwhile is merged.</source>
        <translation>会先读取 %1；其间在那里出现的内容会被合并。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)</source>
        <translation>
            <numerusform>发送 %Ln 项更改(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Connect to %1?</source>
        <translation>要连接到 %1 吗？</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>服务器上</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>双方相同</translation>
    </message>
    <message>
        <source>to add here</source>
        <translation>待在此处添加</translation>
    </message>
    <message>
        <source>to change here</source>
        <translation>待在此处更改</translation>
    </message>
    <message>
        <source>to add on the server</source>
        <translation>待在服务器上添加</translation>
    </message>
    <message>
        <source>to change on the server</source>
        <translation>待在服务器上更改</translation>
    </message>
    <message>
        <source>to decide field by field</source>
        <translation>待逐字段决定</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>待回答</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side, and nothing is sent until you choose Send.</source>
        <translation>双方都不会删除任何内容，并且在您选择“发送”之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side. What both sides have differently is yours to decide.</source>
        <translation>双方都不会删除任何内容。双方不同的内容由您决定。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Server Details</source>
        <translation>服务器详细信息</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>服务器响应</translation>
    </message>
    <message>
        <source>What it can do is tried with the next sync.</source>
        <translation>其能力将在下次同步时测试。</translation>
    </message>
    <message>
        <source>What it can do was tried with requests that change nothing.</source>
        <translation>其能力已通过不做任何更改的请求进行测试。</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>尝试的内容</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Fields kept here alone</source>
        <translation>仅保留在此处的字段</translation>
    </message>
    <message>
        <source>Sync History</source>
        <translation>同步历史记录</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln sync(s) of note</source>
        <translation>
            <numerusform>最近 %Ln 次有变化的同步</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync that finds nothing new leaves no trace.</source>
        <translation>未发现新内容的同步不会留下记录。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>执行的操作</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Something waits</source>
        <translation>有待处理的内容</translation>
    </message>
    <message>
        <source>Delete here</source>
        <translation>在此处删除</translation>
    </message>
    <message>
        <source>to delete here</source>
        <translation>待在此处删除</translation>
    </message>
</context>
<context>
    <name>SyncPull</name>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>该项已在服务器上删除，此后又在此处被更改。要重新上传，还是在此处也删除？</translation>
    </message>
    <message>
        <source>It is missing on the server. Delete it here too, or upload it again?</source>
        <translation>服务器上缺少该项。要在此处也删除，还是重新上传？</translation>
    </message>
</context>
<context>
    <name>SyncPush</name>
    <message>
        <source>The server does not store what was sent: %1.</source>
        <translation>服务器未存储已发送的内容：%1。</translation>
    </message>
    <message>
        <source>The server has another account with the user name “%1”. If it is the same, link both; otherwise rename this one.</source>
        <translation>服务器上有另一个用户名为“%1”的账户。如果是同一账户，请将两者关联；否则请重命名此处的账户。</translation>
    </message>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>该项已在服务器上删除，此后又在此处被更改。要重新上传，还是在此处也删除？</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message numerus="yes">
        <source>%Ln change(s) sent.</source>
        <translation>
            <numerusform>已发送 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken from the server.</source>
        <translation>
            <numerusform>已从服务器接收 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide.</source>
        <translation>
            <numerusform>%Ln 个冲突待决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>%Ln 个问题待回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) refused by the server.</source>
        <translation>
            <numerusform>%Ln 个账户被服务器拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be sent later.</source>
        <translation>
            <numerusform>%Ln 个账户将稍后发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are missing on the server and are looked for once more.</source>
        <translation>
            <numerusform>服务器上缺少 %Ln 个账户，正在再次查找。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) and suspensions wait for your confirmation.</source>
        <translation>
            <numerusform>%Ln 项删除和暂停等待您的确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was restored from an older state; what is newer here was sent again.</source>
        <translation>服务器已从较早的状态还原；此处较新的内容已重新发送。</translation>
    </message>
    <message>
        <source>Nothing to send, nothing new on the server.</source>
        <translation>没有要发送的内容，服务器上也没有新内容。</translation>
    </message>
</context>
<context>
    <name>SyncRound</name>
    <message>
        <source>This directory has no remote. Connect one in Sync, or with “stewardctl remote add”.</source>
        <translation>此目录没有远程服务器。请在“同步”中连接一个，或使用“stewardctl remote add”。</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>New API user</source>
        <translation>新 API 用户</translation>
    </message>
    <message>
        <source>New API user for %1</source>
        <translation>%1 的新 API 用户</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>新管理员</translation>
    </message>
    <message>
        <source>New administrator, %1</source>
        <translation>新管理员，%1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1：已移除 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln more field(s)</source>
        <translation>
            <numerusform>，以及另外 %Ln 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ on both sides</source>
        <translation>
            <numerusform>%Ln 个字段在双方不同</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs on both sides</source>
        <translation>%1 在双方不同</translation>
    </message>
    <message>
        <source>Missing on the server</source>
        <translation>服务器上缺少</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>在此处已删除，在服务器上已更改</translation>
    </message>
    <message>
        <source>The server has another account of that name</source>
        <translation>服务器上有另一个同名账户</translation>
    </message>
    <message>
        <source>Cannot be taken from the server</source>
        <translation>无法从服务器接收</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>在此处已删除</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>在服务器上已删除</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Sent, no answer yet; the server is asked again</source>
        <translation>已发送，尚无回应；将再次询问服务器</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>%1 was changed meanwhile to “%2”. Nothing was changed; try again.</source>
        <translation>%1 在此期间已更改为“%2”。未做任何更改；请重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>未做任何更改。如仍要执行，请添加 --even-if-last。</translation>
    </message>
    <message>
        <source>No application stops.</source>
        <translation>没有应用程序会停止。</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>保持不变：%1。%2</translation>
    </message>
    <message>
        <source>%1: no usable API user remains.</source>
        <translation>%1：没有剩余可用的 API 用户。</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 API users.</source>
        <translation>%1 将凭 %2 个 API 用户继续工作。</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 alone.</source>
        <translation>%1 将仅凭 %2 继续工作。</translation>
    </message>
    <message>
        <source>Nothing to change; everything was so already.</source>
        <translation>没有要更改的内容；一切已是如此。</translation>
    </message>
    <message>
        <source>Put back: %1. Left alone: %2.</source>
        <translation>已恢复：%1。保持不变：%2。</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is not %1: byte %2 (hexadecimal %3), in line %4, does not belong there. Choose another encoding, or save the file as UTF-8.</source>
        <translation>文件不是 %1：第 %4 行的字节 %2（十六进制 %3）不属于该编码。请选择其他编码，或将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), and choose that file.</source>
        <translation>这是电子表格程序的工作簿。请在该程序中将其另存为 CSV（UTF-8），然后选择该文件。</translation>
    </message>
    <message>
        <source>This is JSON, which is for programs. Import a CSV file, or text with tabs.</source>
        <translation>这是供程序使用的 JSON。请导入 CSV 文件，或用制表符分隔的文本。</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text of this encoding. Choose another encoding, or save the file as CSV (UTF-8).</source>
        <translation>文件中有零字节，因此不是此编码的文本。请选择其他编码，或将文件保存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (little endian)</source>
        <translation>UTF-16（小端）</translation>
    </message>
    <message>
        <source>UTF-16 (big endian)</source>
        <translation>UTF-16（大端）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252（西欧）</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250（中欧）</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251（西里尔文）</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253（希腊语）</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254（土耳其语）</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255（希伯来语）</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256（阿拉伯语）</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257（波罗的语）</translation>
    </message>
    <message>
        <source>Macintosh (Western European)</source>
        <translation>Macintosh（西欧）</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS（日语）</translation>
    </message>
    <message>
        <source>GB 18030 (Simplified Chinese)</source>
        <translation>GB 18030（简体中文）</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5（繁体中文）</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR（韩语）</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>a line break</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>the control character %1</source>
        <translation>控制字符 %1</translation>
    </message>
    <message>
        <source>the broken character %1</source>
        <translation>损坏的字符 %1</translation>
    </message>
    <message>
        <source>the invisible direction character %1</source>
        <translation>不可见的方向字符 %1</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>不可见的字符 %1</translation>
    </message>
    <message>
        <source>the special blank %1</source>
        <translation>特殊空格 %1</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it; it is required.</source>
        <translation>缺少%1。此项为必填项，请输入。</translation>
    </message>
    <message>
        <source>%1 contains %2. Delete that character, or type the text again.</source>
        <translation>%1包含%2。请删除该字符，或重新键入文本。</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Shorten it to at most %3.</source>
        <translation>%1有 %2 个字符。请将其缩短到最多 %3 个。</translation>
    </message>
    <message>
        <source>The user name is missing. Enter one, for example ana.perez.</source>
        <translation>缺少用户名。请输入用户名，例如 ana.perez。</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>用户名包含%1。请删除该字符。</translation>
    </message>
    <message>
        <source>The user name contains “%1”, which servers do not accept. Use letters, digits, dots and hyphens.</source>
        <translation>用户名包含服务器不接受的“%1”。请使用字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>The user name is longer than %1 characters. Shorten it.</source>
        <translation>用户名超过 %1 个字符。请将其缩短。</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>Somebody else has changed this account meanwhile. Nothing was changed; look at it again.</source>
        <translation>其他人在此期间更改了此账户。未做任何更改；请重新查看。</translation>
    </message>
    <message>
        <source>The change could not be written and was taken back. Try again.</source>
        <translation>无法写入更改，已撤回。请重试。</translation>
    </message>
    <message>
        <source>Two accounts would have the same email or the same user name. Nothing was changed; look at them again.</source>
        <translation>两个账户会有相同的电子邮件或相同的用户名。未做任何更改；请重新查看。</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>The account has been deleted for good since.</source>
        <translation>该账户此后已被永久删除。</translation>
    </message>
    <message>
        <source>Changed again since; left as it is.</source>
        <translation>此后又被更改；保持原样。</translation>
    </message>
    <message>
        <source>API users have this application since; left as it is.</source>
        <translation>此后有 API 用户使用此应用程序；保持原样。</translation>
    </message>
    <message>
        <source>Another application has this name since; left as it is.</source>
        <translation>此后有其他应用程序使用此名称；保持原样。</translation>
    </message>
    <message>
        <source>Another role has this name since; left as it is.</source>
        <translation>此后有其他角色使用此名称；保持原样。</translation>
    </message>
    <message>
        <source>People have this role since; left as it is.</source>
        <translation>此后有人拥有此角色；保持原样。</translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>历史记录中没有更改 %1。</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>已永久删除的内容无法恢复。</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back. Revoke the credentials instead.</source>
        <translation>已发送的邮件无法撤回。请改为吊销凭据。</translation>
    </message>
    <message>
        <source>A password does not come back. Send new credentials instead.</source>
        <translation>密码无法恢复。请改为发送新凭据。</translation>
    </message>
    <message>
        <source>Such an entry changes no account and no application that could be put back.</source>
        <translation>此类条目未更改任何可恢复的账户或应用程序。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone. %2</source>
        <translation>“%1”无法撤销。%2</translation>
    </message>
    <message>
        <source>“%1” was not an undo; only that can be done again.</source>
        <translation>“%1”不是撤销；只有撤销才能重做。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>已经是之前的状态。</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>请至少选择一个外部应用程序；否则 API 用户无法执行任何操作。</translation>
    </message>
    <message>
        <source>One of the chosen applications does not exist. Choose again.</source>
        <translation>所选的某个应用程序不存在。请重新选择。</translation>
    </message>
    <message>
        <source>The application “%1” has been deleted. Choose another one.</source>
        <translation>应用程序“%1”已被删除。请选择其他应用程序。</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>请选择角色。</translation>
    </message>
    <message>
        <source>The role “%1” has been deleted. Choose another one.</source>
        <translation>角色“%1”已被删除。请选择其他角色。</translation>
    </message>
    <message>
        <source>API users have no role. Leave the role empty.</source>
        <translation>API 用户没有角色。请将角色留空。</translation>
    </message>
    <message>
        <source>Administrators have no external applications. Leave them empty.</source>
        <translation>管理员没有外部应用程序。请将其留空。</translation>
    </message>
</context>
<context>
    <name>ValueTemplate</name>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Email, before the @</source>
        <translation>电子邮件，@ 之前的部分</translation>
    </message>
    <message>
        <source>Email, after the @</source>
        <translation>电子邮件，@ 之后的部分</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Number of the row: 1, 2, 3 …</source>
        <translation>行的编号：1、2、3 …</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form of {n}. Write how many digits, for example {n:3}.</source>
        <translation>字符 %2 处的“%1”不是 {n} 的格式。请写明位数，例如 {n:3}。</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form. Use lower, upper, ascii or initial.</source>
        <translation>字符 %2 处的“%1”不是格式。请使用 lower、upper、ascii 或 initial。</translation>
    </message>
    <message>
        <source>“{%1}” at character %2 is not a placeholder. Use one of: %3.</source>
        <translation>字符 %2 处的“{%1}”不是占位符。请使用以下之一：%3。</translation>
    </message>
    <message>
        <source>The } at character %1 closes nothing. Write }} for a brace.</source>
        <translation>字符 %1 处的 } 没有对应的左括号。请写成 }} 表示大括号。</translation>
    </message>
    <message>
        <source>The { at character %1 is not closed. Write a } behind the placeholder, or {{ for a brace.</source>
        <translation>字符 %1 处的 { 没有闭合。请在占位符后写上 }，或写成 {{ 表示大括号。</translation>
    </message>
</context>
<context>
    <name>VerifierTexts</name>
    <message>
        <source>There is not enough free memory to protect the password. Close other programs and try again.</source>
        <translation>可用内存不足，无法保护密码。请关闭其他程序并重试。</translation>
    </message>
    <message>
        <source>The password is empty. Enter a password.</source>
        <translation>密码为空。请输入密码。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Read a user name and a password from standard input, one a line, and answer by the exit code whether they open the application now: 0 good, 1 unknown user, 2 wrong password, 3 suspended, expired or not for this application, 4 too many wrong tries, 6 no answer</source>
        <translation>从标准输入读取用户名和密码，每行一个，并通过退出代码回答它们当前能否打开该应用程序：0 可以，1 未知用户，2 密码错误，3 已暂停、已过期或不适用于此应用程序，4 错误尝试次数过多，6 无回应</translation>
    </message>
    <message>
        <source>The application that is knocked at</source>
        <translation>要登录的应用程序</translation>
    </message>
</context>
<context>
    <name>VisibleAccounts</name>
    <message>
        <source>Your role does not allow viewing accounts.</source>
        <translation>您的角色不允许查看账户。</translation>
    </message>
    <message>
        <source>Your role does not allow viewing API users.</source>
        <translation>您的角色不允许查看 API 用户。</translation>
    </message>
    <message>
        <source>Your role does not allow viewing administrators.</source>
        <translation>您的角色不允许查看管理员。</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>%1 needs a whole number, not “%2”.</source>
        <translation>%1 需要整数，而不是“%2”。</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>管理员(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>应用程序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>同步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的目录(&amp;R)</translation>
    </message>
    <message>
        <source>No directory was opened yet</source>
        <translation>尚未打开过目录</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Directory</source>
        <translation>打开示例目录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
</context>
<context>
    <name>WireIntake</name>
    <message>
        <source>Comes from the remote. It has no privileges here until somebody gives it some.</source>
        <translation>来自远程服务器。在有人授予权限之前，它在此处没有任何权限。</translation>
    </message>
    <message>
        <source>Comes from the remote.</source>
        <translation>来自远程服务器。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written. Check that there is room.</source>
        <translation>无法写入工作簿。请检查是否有足够的空间。</translation>
    </message>
    <message>
        <source>A workbook holds at most 1,048,575 rows. Narrow the filter, or use CSV.</source>
        <translation>一个工作簿最多容纳 1,048,575 行。请缩小筛选范围，或使用 CSV。</translation>
    </message>
    <message>
        <source>A cell of a workbook holds at most 32,767 characters. Use CSV.</source>
        <translation>工作簿的一个单元格最多容纳 32,767 个字符。请使用 CSV。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers the people who run an organization, and its API users.</source>
        <translation>管理负责运营组织的人员及其 API 用户。</translation>
    </message>
    <message>
        <source>Directory to open; the one that was open last if none is named.</source>
        <translation>要打开的目录；未指定时为上次打开的目录。</translation>
    </message>
    <message>
        <source>Open the sample directory.</source>
        <translation>打开示例目录。</translation>
    </message>
</context>
<context>
    <name>steward::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation>关于 Steward</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>A desktop console with which an organization administers its administrators and API users.</source>
        <translation>供组织管理其管理员和 API 用户的桌面控制台。</translation>
    </message>
    <message>
        <source>Copyright (c) 2026 The Steward authors. Free software under the MIT licence.</source>
        <translation>版权所有 (c) 2026 Steward 作者。依据 MIT 许可证发布的自由软件。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>steward::AccountChanges</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
</context>
<context>
    <name>steward::AccountForms</name>
    <message>
        <source>This account is in the recycle bin. Restore it to change it.</source>
        <translation>此账户在回收站中。如要更改，请先将其还原。</translation>
    </message>
</context>
<context>
    <name>steward::ActivityExporting</name>
    <message>
        <source>Export Activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <translation>activity.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported to %1. The export is recorded.</source>
        <translation>
            <numerusform>已将 %Ln 个条目导出到 %1。此次导出已记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>日期范围…</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>搜索此日志</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Only %1; show all accounts</source>
        <translation>仅 %1；显示所有账户</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>无组织</translation>
    </message>
</context>
<context>
    <name>steward::ActivityModel</name>
    <message>
        <source>Today, %1</source>
        <extracomment>The heading above the entries of today; then a date as in QLocale::toString.</extracomment>
        <translation>今天，%1</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <source>%1; undone</source>
        <translation>%1；已撤销</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>window, and the name of a computer</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <extracomment>A row as a screen reader says it: time, operator, what was done, to whom or what, details.</extracomment>
        <translation>%1，%2，%3，%4，%5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Verify Log</source>
        <translation>验证日志</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history</source>
        <translation>检查是否有人改写了历史记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write these entries into a file</source>
        <translation>将这些条目写入文件</translation>
    </message>
    <message>
        <source>Undo This Step…</source>
        <translation>撤销此步骤…</translation>
    </message>
    <message>
        <source>See what taking this back would do, and do it</source>
        <translation>查看撤销的影响，然后执行撤销</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected entries (Ctrl+C)</source>
        <translation>复制所选条目（Ctrl+C）</translation>
    </message>
    <message>
        <source>Show Result…</source>
        <translation>显示结果…</translation>
    </message>
    <message>
        <source>What became of every row, and retry what failed</source>
        <translation>查看每一行的结果，并重试失败的行</translation>
    </message>
    <message>
        <source>Times in %1. Exports of this log are recorded too.</source>
        <translation>时间按 %1 显示。此日志的导出也会被记录。</translation>
    </message>
    <message>
        <source>Exporting… %L1 of %L2</source>
        <translation>正在导出… %L1/%L2</translation>
    </message>
    <message>
        <source>Verifying… %L1 of %L2</source>
        <translation>正在验证… %L1/%L2</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Your role does not allow viewing activity.</source>
        <translation>您的角色不允许查看活动。</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>正在搜索… 目前 %1 个</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>没有条目符合这些筛选条件。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Undo These…</source>
        <translation>撤销这些条目…</translation>
    </message>
    <message>
        <source>Select at most %L1 entries</source>
        <translation>最多选择 %L1 个条目</translation>
    </message>
    <message>
        <source>Such an entry cannot be undone</source>
        <translation>此类条目无法撤销</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry (entries)</source>
        <translation>
            <numerusform>%Ln 个条目中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
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
        <translation>其他操作仍在运行。请在其完成后再撤销。</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>正在查看将恢复的内容</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
</context>
<context>
    <name>steward::ActivityVerifying</name>
    <message numerus="yes">
        <source>%Ln entry (entries) verified, unbroken</source>
        <translation>
            <numerusform>已验证 %Ln 个条目，完整无损</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AdministratorForm</name>
    <message>
        <source>Personal details</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>The organization is optional</source>
        <translation>组织为可选项</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓氏(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>组织(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>保护(&amp;P)</translation>
    </message>
    <message>
        <source>Choose every application that will use this account.</source>
        <translation>请选择将使用此账户的所有应用程序。</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick %1. HttpApi will not work.</source>
        <translation>对于 MultiLine for Salesforce，请勾选 %1。HttpApi 不起作用。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>选择角色</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>不受保护</translation>
    </message>
    <message>
        <source>Protected: cannot be deleted</source>
        <translation>受保护：无法删除</translation>
    </message>
    <message>
        <source>Proposed from the email</source>
        <translation>根据电子邮件建议</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorTable</name>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>No administrators match these filters.</source>
        <translation>没有管理员符合这些筛选条件。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>Deleted accounts stay here for 30 days and can be restored.</source>
        <translation>已删除的账户会在此保留 30 天，其间可以还原。</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>尚无管理员</translation>
    </message>
    <message>
        <source>Administrators manage your organization. API users let external applications such as Salesforce connect to it.</source>
        <translation>管理员管理您的组织。API 用户可让 Salesforce 等外部应用程序连接到组织。</translation>
    </message>
    <message>
        <source>Add API User…</source>
        <translation>添加 API 用户…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 is shown without what is not there any more.</source>
        <translation>显示 %1 时已略去不再存在的内容。</translation>
    </message>
</context>
<context>
    <name>steward::AppearanceForm</name>
    <message>
        <source>Language and look</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>适用于您在本计算机上的操作。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Windows are shown in it at once. Mails go out in the language of who receives them.</source>
        <translation>窗口会立即以此语言显示。邮件以收件人的语言发送。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationForm</name>
    <message>
        <source>Add Custom Application</source>
        <translation>添加自定义应用程序</translation>
    </message>
    <message>
        <source>Edit Application</source>
        <translation>编辑应用程序</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>内置外部应用程序</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>自定义外部应用程序</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>端点 URL(&amp;E)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it is for, as shown beside the name. Optional.</source>
        <translation>用途，显示在名称旁边。可选。</translation>
    </message>
    <message>
        <source>Where the application reaches the API, for example https://example.com/api. Optional.</source>
        <translation>应用程序访问 API 的位置，例如 https://example.com/api。可选。</translation>
    </message>
    <message>
        <source>Built-in applications keep their name, because other software looks for it.</source>
        <translation>内置应用程序的名称不可更改，因为其他软件会查找该名称。</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationModel</name>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, built in or custom, number of API users, health.</extracomment>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln 个 API 用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Show API Users</source>
        <translation>显示 API 用户</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln external application(s)</source>
        <translation>
            <numerusform>%Ln 个外部应用程序</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has (have) stopped for an organization</source>
        <translation>
            <numerusform>%Ln 个对某个组织已停止</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AuditActions</name>
    <message>
        <source>the proof of the history</source>
        <translation>历史记录的证明</translation>
    </message>
    <message>
        <source>Anchors on this computer</source>
        <translation>本计算机上的锚点</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>There is no anchor in %1.</source>
        <translation>%1 中没有锚点。</translation>
    </message>
</context>
<context>
    <name>steward::BackupFlow</name>
    <message>
        <source>Show Them</source>
        <translation>显示账户</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Make everything as it was on %1?</source>
        <translation>要将一切恢复到 %1 的状态吗？</translation>
    </message>
    <message>
        <source>A backup of the present state is made first, and Undo takes the whole change back.</source>
        <translation>会先备份当前状态，并且可用“撤销”撤回整个更改。</translation>
    </message>
    <message>
        <source>Yes, Restore</source>
        <translation>是，还原</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password since the backup was restored. Send new credentials.</source>
        <translation>
            <numerusform>还原备份后，%Ln 个账户没有可用密码。请发送新凭据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::BackupListDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln 个 API 用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln 名管理员</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>签名错误</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>立即备份(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>还原(&amp;R)…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies of this directory on this computer, made each day and before changes of many rows. Restoring one keeps the history, and can be undone.</source>
        <translation>此目录在本计算机上的副本，每天以及更改多行之前创建。还原副本会保留历史记录，并且可以撤销。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>还原将更改的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Among them: %1</source>
        <translation>其中包括：%1</translation>
    </message>
</context>
<context>
    <name>steward::BackupPolicyForm</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies that Steward makes by itself, in your folder on this computer.</source>
        <translation>Steward 自动创建的副本，位于本计算机上您的文件夹中。</translation>
    </message>
    <message>
        <source>Make a backup each day while the directory is open</source>
        <translation>目录打开期间每天创建备份</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>保留的备份数</translation>
    </message>
    <message>
        <source>Before a change of (rows)</source>
        <translation>更改多行前备份（行数）</translation>
    </message>
    <message>
        <source>Older ones are removed. What you back up yourself stays.</source>
        <translation>较旧的备份会被移除。您自己创建的备份会保留。</translation>
    </message>
    <message>
        <source>From so many rows on, a backup comes first. 0: never.</source>
        <translation>达到此行数时会先创建备份。0 表示从不。</translation>
    </message>
</context>
<context>
    <name>steward::Backups</name>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>The file %1 is not damaged, so it was left alone. Check that nobody else uses it, and its permissions.</source>
        <translation>文件 %1 未损坏，因此保持不变。请检查是否有其他人正在使用它，以及它的访问权限。</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>无法打开该文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be put aside. Check that you may write in its folder.</source>
        <translation>无法移开文件 %1。请检查您是否可以写入其文件夹。</translation>
    </message>
</context>
<context>
    <name>steward::Bar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>steward::BulkDeeds</name>
    <message>
        <source>Deleting</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>暂停登录</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>恢复登录</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>其他操作仍在运行。请在其完成后重试。</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditDialog</name>
    <message>
        <source>&amp;Include Anyway…</source>
        <translation>仍然包括(&amp;I)…</translation>
    </message>
    <message>
        <source>Save as Recipe…</source>
        <translation>另存为方案…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln Row(s)</source>
        <translation>
            <numerusform>编辑 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln selected row(s)</source>
        <translation>
            <numerusform>编辑所选的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1. Fields left unchanged keep the value each row has now.</source>
        <translation>%1。未更改的字段会保留每一行现有的值。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Will change %1</source>
        <translation>将更改 %1</translation>
    </message>
    <message>
        <source>Already set %1</source>
        <translation>已设置 %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>已排除 %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Row(s)</source>
        <translation>
            <numerusform>更改 %Ln 行(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>Choose what to change</source>
        <translation>选择要更改的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln 个字段需更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>可作为一个步骤撤销</translation>
    </message>
    <message>
        <source>Lea&amp;ve Them Out</source>
        <translation>排除它们(&amp;V)</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditFlow</name>
    <message>
        <source>Something else is still running. Edit when it is done.</source>
        <translation>其他操作仍在运行。请在其完成后编辑。</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Nothing was changed: it was cancelled.</source>
        <translation>未做任何更改：已取消。</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditForm</name>
    <message>
        <source>&amp;More Fields</source>
        <translation>更多字段(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>组织(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xternal applications</source>
        <translation>外部应用程序(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名字(&amp;F)</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>姓氏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>O&amp;wner of the credential</source>
        <translation>凭据的负责人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>保护(&amp;P)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Cannot be deleted</source>
        <translation>无法删除</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>可以删除</translation>
    </message>
</context>
<context>
    <name>steward::BulkPreviewModel</name>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>（已不存在）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>Already set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>steward::BulkSettingsForm</name>
    <message>
        <source>Editing many rows</source>
        <translation>编辑多行</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>适用于您在本计算机上的操作。</translation>
    </message>
    <message>
        <source>Change at once up to (rows)</source>
        <translation>直接更改的上限（行）</translation>
    </message>
    <message>
        <source>Up to so many rows Ctrl+Enter changes what is selected without waiting for the preview, and Undo takes it back. 0: the preview always comes first.</source>
        <translation>不超过此行数时，Ctrl+Enter 会直接更改所选内容而不等待预览，并可用“撤销”撤回。0 表示始终先显示预览。</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>请输入 0 到 %1 之间的数字。</translation>
    </message>
</context>
<context>
    <name>steward::ChangePasswordForm</name>
    <message>
        <source>&amp;Present password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Choose a Password</source>
        <translation>选择密码</translation>
    </message>
    <message>
        <source>Choose Password</source>
        <translation>选择密码</translation>
    </message>
    <message>
        <source>Where you are kept signed in, you have to sign in again.</source>
        <translation>在您保持登录的位置，需要重新登录。</translation>
    </message>
    <message>
        <source>With it you can sign in when the directory asks who you are.</source>
        <translation>当目录要求确认您的身份时，可用它登录。</translation>
    </message>
    <message>
        <source>Enter the password that you use now.</source>
        <translation>请输入您现在使用的密码。</translation>
    </message>
</context>
<context>
    <name>steward::ColumnsDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Tick the columns to show. Alt+Up and Alt+Down move a column.</source>
        <translation>勾选要显示的列。按 Alt+上箭头和 Alt+下箭头可移动列。</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>此列始终显示。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>steward::CommandDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Command of the Last Job</source>
        <translation>上一个作业的命令</translation>
    </message>
    <message>
        <source>After an edit, a deletion or a suspension of several accounts its command stands here: of all that match, or of up to 50 that were chosen by hand. After an import of a file or an export of what the table shows, too.</source>
        <translation>编辑、删除或暂停多个账户后，其命令会显示在此处：针对所有匹配的账户，或手动选择的最多 50 个账户。导入文件或导出表格所示内容后也会显示。</translation>
    </message>
    <message>
        <source>This does the same from a shell or a script. It asks for your password, or takes it with --secret-fd, where the directory asks who you are.</source>
        <translation>此命令可在命令行或脚本中执行相同的操作。如果目录要求确认您的身份，它会要求输入您的密码，或通过 --secret-fd 获取。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>键入您要执行的操作或名称</translation>
    </message>
    <message>
        <source>Find an action or an account</source>
        <translation>查找操作或账户</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Action or account</source>
        <translation>操作或账户</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无快捷键</translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message>
        <source>in %1</source>
        <translation>属于 %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>键入 %1 以确认(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>steward::ConflictDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>在此期间已更改</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>%1 在此期间已更改</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields since you opened the form. Choose which value stays; your other changes are kept.</source>
        <translation>自您打开表单以来，其他人更改了相同的字段。请选择保留哪个值；您的其他更改会保留。</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>原值：%1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>您的值：%1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>对方的值：%1</translation>
    </message>
    <message>
        <source>Choose a side.</source>
        <translation>请选择一方。</translation>
    </message>
</context>
<context>
    <name>steward::Console</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>新建目录</translation>
    </message>
    <message>
        <source>This window has changes that are not saved, or work that is under way. It shows the other language when it is opened again.</source>
        <translation>此窗口有未保存的更改，或有正在进行的操作。它会在重新打开时显示另一种语言。</translation>
    </message>
</context>
<context>
    <name>steward::CopyFlow</name>
    <message numerus="yes">
        <source>Nothing was copied: %Ln row(s) are too many for the clipboard. Select at most %1, or export them into a file.</source>
        <translation>
            <numerusform>未复制任何内容：%Ln 行对剪贴板来说过多。请最多选择 %1 行，或将其导出到文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still running. Copy when it is done.</source>
        <translation>其他操作仍在运行。请在其完成后复制。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>What was to be copied could not be read again. Try again.</source>
        <translation>无法重新读取要复制的内容。请重试。</translation>
    </message>
    <message>
        <source>Nothing was copied: the rows hold too much text for the clipboard. Select fewer, or export them into a file.</source>
        <translation>未复制任何内容：这些行的文本对剪贴板来说过多。请减少选择的行，或将其导出到文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>已排除您的角色无法查看的 %Ln 个账户。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotesForm</name>
    <message>
        <source>Notes on Credentials</source>
        <translation>凭据备注</translation>
    </message>
    <message>
        <source>Whoever changes the password must change it there too</source>
        <translation>更改密码的人员也必须在那里更改密码</translation>
    </message>
    <message>
        <source>&amp;Deployed at</source>
        <translation>部署位置(&amp;D)</translation>
    </message>
    <message>
        <source>The system that uses the password, for example billing-gateway, host b12</source>
        <translation>使用该密码的系统，例如 billing-gateway、主机 b12</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>由谁在那里负责</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>工单(&amp;T)</translation>
    </message>
    <message>
        <source>Under which it was ordered</source>
        <translation>申请时使用的工单</translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotices</name>
    <message>
        <source>Show Result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>显示账户</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Credentials sent</source>
        <translation>已发送凭据</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after the mail that is on its way; the others stay queued</source>
        <translation>在正在发送的邮件之后停止；其他邮件仍在排队</translation>
    </message>
    <message>
        <source>Sending credentials: %1 of %2</source>
        <translation>正在发送凭据：%1/%2</translation>
    </message>
    <message>
        <source>Credentials sent to %1.</source>
        <translation>已向 %1 发送凭据。</translation>
    </message>
    <message>
        <source>Credentials Sent</source>
        <translation>已发送凭据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) in use expire within %1 days.</source>
        <translation>
            <numerusform>%Ln 个使用中的密码将在 %1 天内到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the mails</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
</context>
<context>
    <name>steward::DateRangeDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Between Two Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Both days are shown.</source>
        <translation>包括起止两天。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>最后一天早于第一天。请选择更晚的日期。</translation>
    </message>
</context>
<context>
    <name>steward::Deliveries</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials wait: no mail server is set up.</source>
        <translation>
            <numerusform>%Ln 封凭据邮件正在等待：尚未设置邮件服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is sent: %1</source>
        <translation>未发送邮件：%1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close details (Ctrl+I)</source>
        <translation>关闭详细信息（Ctrl+I）</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详细信息</translation>
    </message>
</context>
<context>
    <name>steward::ExportDialog</name>
    <message>
        <source>Opens in every spreadsheet. Values that would be formulas get an apostrophe, which the import takes away again.</source>
        <translation>可在任何电子表格中打开。会被视为公式的值前面会加上撇号，导入时再去掉。</translation>
    </message>
    <message>
        <source>Every value as it is. Do not open it in a spreadsheet: it may hold formulas.</source>
        <translation>每个值保持原样。请勿在电子表格中打开：其中可能含有公式。</translation>
    </message>
    <message>
        <source>Every value is a text. Save it as CSV to import it again.</source>
        <translation>每个值都是文本。如要重新导入，请将其另存为 CSV。</translation>
    </message>
    <message>
        <source>An array with one object for each account.</source>
        <translation>一个数组，每个账户对应一个对象。</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;uid and revision, so that the file can be imported again</source>
        <translation>添加 UID 和修订号，以便重新导入文件(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that match</source>
        <translation>
            <numerusform>全部 %Ln 个匹配的账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>所选的 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of the table</source>
        <translation>表格中的列</translation>
    </message>
    <message>
        <source>All that can be imported again</source>
        <translation>所有可重新导入的列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>steward::ExportFlow</name>
    <message>
        <source>Something else is still running. Export when it is done.</source>
        <translation>其他操作仍在运行。请在其完成后导出。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format and the ending of its files</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个账户导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>已排除您的角色无法查看的 %Ln 个账户。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FacetBar</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
</context>
<context>
    <name>steward::FacetFilter</name>
    <message>
        <source>not %1</source>
        <comment>a value that rows must not have</comment>
        <translation>非 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; search for them instead</source>
        <translation>
            <numerusform>还有 %Ln 项；请改用搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift+click or - leaves a value out</source>
        <translation>按住 Shift 单击或按 - 可排除值</translation>
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
        <translation>设为</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Fill from a pattern</source>
        <translation>按模式填充</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The field becomes empty.</source>
        <translation>该字段将变为空。</translation>
    </message>
    <message>
        <source>%1, new value</source>
        <translation>%1，新值</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1, find</source>
        <translation>%1，查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>%1, replace with</source>
        <translation>%1，替换为</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>%1, match case</source>
        <translation>%1，区分大小写</translation>
    </message>
</context>
<context>
    <name>steward::FilterBar</name>
    <message>
        <source>Search name or email</source>
        <translation>搜索姓名或电子邮件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show the other rows too</source>
        <translation>同时显示其他行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s)</source>
        <translation>
            <numerusform>所选的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>无应用程序</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>无组织</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>即将到期</translation>
    </message>
</context>
<context>
    <name>steward::FirstRunPage</name>
    <message>
        <source>Create a directory</source>
        <translation>创建目录</translation>
    </message>
    <message>
        <source>Begin with yourself as its Owner. Everything stays on this computer.</source>
        <translation>从您自己开始，由您担任 Owner。一切都保留在本计算机上。</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>创建(&amp;C)…</translation>
    </message>
    <message>
        <source>Open a directory</source>
        <translation>打开目录</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague has made.</source>
        <translation>继续使用您或同事创建的文件。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Made-up accounts to try everything with. Nothing is sent to anybody.</source>
        <translation>可用于各种试用的虚构账户。不会向任何人发送任何内容。</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>Bring in the people and API users from your SCIM server, and keep both sides in step.</source>
        <translation>从您的 SCIM 服务器引入人员和 API 用户，并使双方保持一致。</translation>
    </message>
    <message>
        <source>Connec&amp;t…</source>
        <translation>连接(&amp;T)…</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
    <message>
        <source>Match the columns, see every problem before anything is saved, then import.</source>
        <translation>匹配各列，在保存任何内容之前查看每个问题，然后导入。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>尚无目录</translation>
    </message>
    <message>
        <source>A directory holds the administrators who manage your organization, and the API users that let external applications such as Salesforce connect to it. Choose how to begin.</source>
        <translation>目录包含管理您的组织的管理员，以及让 Salesforce 等外部应用程序连接到组织的 API 用户。请选择如何开始。</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in your system keychain, never in the directory.</source>
        <translation>密码和令牌保存在系统密钥环中，绝不会保存在目录中。</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Show the other account</source>
        <translation>显示另一个账户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln 个字段需更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln 个字段需填写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>已更改 %Ln 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Steward Help</source>
        <translation>Steward 帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer words.</source>
        <translation>没有包含所有这些词的页面。请尝试使用更少的词。</translation>
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
        <translation>列 %1 对应的字段</translation>
    </message>
    <message>
        <source>Guessed. Check it.</source>
        <translation>此为推测，请检查。</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns and check</source>
        <translation>列和检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Save Problem Rows…</source>
        <translation>保存有问题的行(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) were guessed. Check them.</source>
        <translation>
            <numerusform>%Ln 列为推测结果，请检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln Row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems are left out</source>
        <translation>
            <numerusform>已排除 %Ln 行有问题的行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: everything is so already</source>
        <translation>没有可导入的内容：一切已是如此</translation>
    </message>
    <message>
        <source>Save Problem Rows</source>
        <translation>保存有问题的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>steward::ImportFilePage</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>引号(&amp;Q)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Double (&quot;)</source>
        <translation>双引号（&quot;）</translation>
    </message>
    <message>
        <source>Single (&apos;)</source>
        <translation>单引号（&apos;）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Row with the &amp;headings</source>
        <translation>标题所在的行(&amp;H)</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>标题所在的行</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Choose the encoding with which the names below look right.</source>
        <translation>文件未说明其字符编码。请选择能使下面的姓名正确显示的编码。</translation>
    </message>
</context>
<context>
    <name>steward::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>文本格式的电子表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There are no cells in the clipboard.</source>
        <translation>剪贴板中没有单元格。</translation>
    </message>
    <message>
        <source>Copied cells</source>
        <translation>复制的单元格</translation>
    </message>
    <message>
        <source>Another import is not finished yet.</source>
        <translation>另一个导入尚未完成。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Nothing was imported: it was cancelled.</source>
        <translation>未导入任何内容：已取消。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) are no longer as they were looked at (%1). They were looked at again.</source>
        <translation>
            <numerusform>未导入任何内容：%Ln 行与检查时不一致（%1）。已重新检查这些行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
# Without the cells that were put right in the window.</source>
        <comment>a command, and a comment</comment>
        <translation>%1
# 不包括在窗口中更正的单元格。</translation>
    </message>
    <message>
        <source>Something else is still running. Import when it is done.</source>
        <translation>其他操作仍在运行。请在其完成后再导入。</translation>
    </message>
</context>
<context>
    <name>steward::ImportHeading</name>
    <message>
        <source>separated by semicolons</source>
        <translation>以分号分隔</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>以制表符分隔</translation>
    </message>
    <message>
        <source>separated by vertical bars</source>
        <translation>以竖线分隔</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>标题在第 %1 行</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>passwords are not imported</source>
        <translation>密码不会导入</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln row(s)…</source>
        <translation>
            <numerusform>正在检查 %Ln 行…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are ready</source>
        <translation>
            <numerusform>%Ln 行中有 %1 行已就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were changed in the directory after the file was written. What the file does not change is kept as it is there.</source>
        <translation>
            <numerusform>文件写出后，目录中有 %Ln 个账户被更改。文件未更改的内容会按目录中的现状保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ImportMappings</name>
    <message>
        <source>Sa&amp;ved mappings…</source>
        <translation>已保存的映射(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Write to File…</source>
        <translation>写入文件(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take from File…</source>
        <translation>从文件获取(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>保存映射</translation>
    </message>
    <message>
        <source>Write Mapping</source>
        <translation>写入映射</translation>
    </message>
    <message>
        <source>Take Mapping</source>
        <translation>获取映射</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>映射 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>steward::ImportMemory</name>
    <message>
        <source>Not all of the mapping fits this file and directory; not there: %1.</source>
        <translation>映射并不完全适合此文件和目录；不存在：%1。</translation>
    </message>
</context>
<context>
    <name>steward::ImportModel</name>
    <message>
        <source>Row %1, %2, %3, %4, %5</source>
        <extracomment>A row of a file as a screen reader says it: number, result, name, email, what happens.</extracomment>
        <translation>第 %1 行，%2，%3，%4，%5</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将执行的操作</translation>
    </message>
</context>
<context>
    <name>steward::ImportRowForm</name>
    <message>
        <source>Edit Row</source>
        <translation>编辑行</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Row %1 of the file</source>
        <translation>文件的第 %1 行</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Parted by commas: %1</source>
        <translation>以逗号分隔：%1</translation>
    </message>
</context>
<context>
    <name>steward::ImportRows</name>
    <message>
        <source>Next &amp;problem</source>
        <translation>下一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>rows</comment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of rows and their number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Take In Again</source>
        <translation>重新纳入(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>排除(&amp;L)</translation>
    </message>
</context>
<context>
    <name>steward::ImportWishes</name>
    <message>
        <source>A row &amp;finds its account by</source>
        <translation>行查找其账户的依据(&amp;F)</translation>
    </message>
    <message>
        <source>When the account e&amp;xists</source>
        <translation>账户已存在时(&amp;X)</translation>
    </message>
    <message>
        <source>What bot&amp;h sides have changed</source>
        <translation>双方都更改的内容(&amp;H)</translation>
    </message>
    <message>
        <source>New rows are</source>
        <translation>新行的类型</translation>
    </message>
    <message>
        <source>&amp;Role of new administrators</source>
        <translation>新管理员的角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Application of new API users</source>
        <translation>新 API 用户的应用程序(&amp;A)</translation>
    </message>
    <message>
        <source>Send &amp;credentials to new rows</source>
        <translation>向新行发送凭据(&amp;C)</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>更新账户</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>The row is a problem</source>
        <translation>将该行视为问题</translation>
    </message>
    <message>
        <source>Use the file&apos;s</source>
        <translation>使用文件中的值</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>保留现有的值</translation>
    </message>
    <message>
        <source>As their role or applications say</source>
        <translation>由其角色或应用程序决定</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>由文件决定</translation>
    </message>
</context>
<context>
    <name>steward::JobListDialog</name>
    <message>
        <source>&amp;Show Result</source>
        <translation>显示结果(&amp;S)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No job on several accounts was run in this directory yet.</source>
        <translation>此目录中尚未运行过涉及多个账户的作业。</translation>
    </message>
    <message>
        <source>What became of every row: failed rows can be tried again, also days later.</source>
        <translation>每一行的结果：失败的行可以重试，几天之后也可以。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>steward::JobResultDialog</name>
    <message>
        <source>Search results</source>
        <translation>在结果中搜索</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>在表格中显示(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This report is kept under Activity, and under Administrators → Results. You can close it, quit, and retry later without repeating finished rows.</source>
        <translation>此报告保留在“活动”以及“管理员”→“结果”中。您可以将其关闭、退出程序，稍后再重试，而不会重复已完成的行。</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The rows that failed, as a filter of the table</source>
        <translation>将失败的行作为表格的筛选条件</translation>
    </message>
    <message>
        <source>Result – %1</source>
        <translation>结果 – %1</translation>
    </message>
    <message>
        <source>%1 in %2. Started %3, finished %4 by %5.</source>
        <comment>what was done, directory, times, operator</comment>
        <translation>%1，目录 %2。%3 开始，%4 完成，操作者 %5。</translation>
    </message>
    <message>
        <source>None of these rows has “%1”.</source>
        <translation>这些行均没有“%1”。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>已更改 %1</translation>
    </message>
    <message>
        <source>Already so %1</source>
        <translation>已是如此 %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>失败 %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln Change(s)…</source>
        <translation>
            <numerusform>撤销 %Ln 项更改(&amp;U)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln Failed</source>
        <translation>
            <numerusform>重试 %Ln 个失败项(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 项已更改</translation>
    </message>
    <message>
        <source>%L1 as before</source>
        <translation>%L1 项未变</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 项失败</translation>
    </message>
    <message>
        <source>Not confirmed %1</source>
        <translation>未确认 %1</translation>
    </message>
    <message>
        <source>%L1 may have arrived</source>
        <translation>%L1 项可能已送达</translation>
    </message>
    <message>
        <source>%L1 still queued</source>
        <translation>%L1 项仍在排队</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Again</source>
        <translation>
            <numerusform>重新发送 %Ln 封(&amp;S)</numerusform>
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
        <translation>已更改</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>原本就是如此</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Correct it in the file</source>
        <translation>在文件中更正</translation>
    </message>
</context>
<context>
    <name>steward::JobResults</name>
    <message>
        <source>Show Result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Something else is still running. Retry when it is done.</source>
        <translation>其他操作仍在运行。请在其完成后重试。</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>steward::JobStatus</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>End it; everything is put back</source>
        <translation>结束操作；一切将恢复原样</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a verb and two numbers: Importing 12 of 40</comment>
        <translation>%1 %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 a second · %Ln second(s) left</source>
        <translation>
            <numerusform>%1 · 每秒 %2 · 剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · finishing</source>
        <translation>%1 · 即将完成</translation>
    </message>
</context>
<context>
    <name>steward::JournalKey</name>
    <message>
        <source>Signing key of the history</source>
        <translation>历史记录的签名密钥</translation>
    </message>
    <message>
        <source>The keychain of this computer holds another signing key than the directory names. Heads of the history stay unsigned; “stewardctl audit new-key” makes a new one.</source>
        <translation>本计算机密钥环中的签名密钥与目录指定的不同。历史记录的链头保持未签名；“stewardctl audit new-key”可生成新密钥。</translation>
    </message>
</context>
<context>
    <name>steward::LabeledField</name>
    <message>
        <source>Was: empty</source>
        <translation>原值：空</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>原值：%1</translation>
    </message>
</context>
<context>
    <name>steward::MailSection</name>
    <message>
        <source>Forget Password</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>Forget the password of the mail server?</source>
        <translation>要移除邮件服务器的密码吗？</translation>
    </message>
    <message>
        <source>Mails with credentials stay queued until the password is entered again.</source>
        <translation>在重新输入密码之前，凭据邮件会一直排队。</translation>
    </message>
    <message>
        <source>Undo does not bring it back.</source>
        <translation>使用“撤销”无法恢复它。</translation>
    </message>
    <message>
        <source>Use for This Session</source>
        <translation>用于此会话</translation>
    </message>
    <message>
        <source>The mail settings are saved.</source>
        <translation>邮件设置已保存。</translation>
    </message>
    <message>
        <source>The password is used until Steward ends.</source>
        <translation>该密码在 Steward 结束之前有效。</translation>
    </message>
    <message>
        <source>The password of the mail server is forgotten.</source>
        <translation>已移除邮件服务器的密码。</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Mails that are due are sent again.</source>
        <translation>重新开始发送到期应发的邮件。</translation>
    </message>
</context>
<context>
    <name>steward::MailSettingsForm</name>
    <message>
        <source>Kept until Steward ends</source>
        <translation>保留到 Steward 结束</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>The server that mails with credentials leave through, and who they come from.</source>
        <translation>用于发送凭据邮件的服务器，以及邮件的发件人。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>发件人地址</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>发件人名称</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>恢复发送</translation>
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
        <translation>无，仅限本计算机</translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way to the mail server. That is allowed only for a server on this computer, for example localhost.</source>
        <translation>到邮件服务器的传输未加密。仅允许用于本计算机上的服务器，例如 localhost。</translation>
    </message>
    <message>
        <source>Empty when the mail server asks for none.</source>
        <translation>如果邮件服务器不要求，请留空。</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>可选。</translation>
    </message>
    <message>
        <source>Where answers go. Empty: to the sender.</source>
        <translation>回复的接收地址。留空则回复给发件人。</translation>
    </message>
    <message>
        <source>The only certificates to trust, in PEM format. Empty: those of the system.</source>
        <translation>唯一信任的证书，PEM 格式。留空表示系统的证书。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Save or discard what you changed first.</source>
        <translation>请先保存或放弃您的更改。</translation>
    </message>
    <message>
        <source>Enter and save the mail server first.</source>
        <translation>请先输入并保存邮件服务器。</translation>
    </message>
</context>
<context>
    <name>steward::MailTestForm</name>
    <message>
        <source>Test address</source>
        <translation>测试地址</translation>
    </message>
    <message>
        <source>Send a Test Message</source>
        <translation>发送测试邮件</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>The message holds no password. It goes out with the saved settings.</source>
        <translation>邮件不包含密码，将使用已保存的设置发送。</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>角色和权限</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All changes saved on this computer</source>
        <translation>所有更改均已保存在本计算机上</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are</source>
        <translation>
            <numerusform>%Ln 行保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>%1 – %2 – Steward</source>
        <comment>page and directory</comment>
        <translation>%1 – %2 – Steward</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>宽松行</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>副本已保存为 %1。</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>其他操作仍在运行。请在其完成后重试。</translation>
    </message>
    <message>
        <source>Something else is still running. Save the copy when it is done.</source>
        <translation>其他操作仍在进行。请在其完成后保存副本。</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
</context>
<context>
    <name>steward::NameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请键入名称。</translation>
    </message>
    <message>
        <source>There is one with this name. It will be replaced.</source>
        <translation>已有同名项。它将被替换。</translation>
    </message>
</context>
<context>
    <name>steward::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <comment>a page of the rail</comment>
        <translation>
            <numerusform>%1，%Ln 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::NewDirectoryForm</name>
    <message>
        <source>&amp;Name of the directory</source>
        <translation>目录的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>另存为(&amp;A)</translation>
    </message>
    <message>
        <source>As&amp;k for a password when this directory is opened</source>
        <translation>打开此目录时要求输入密码(&amp;K)</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>新建目录</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>As it is called in windows and mails, for example the name of your organization.</source>
        <translation>在窗口和邮件中使用的名称，例如您的组织的名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>You become its Owner</source>
        <translation>您将成为它的 Owner</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓氏(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a file name</comment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Say where the directory is to be saved.</source>
        <translation>请指定目录的保存位置。</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another one; the file is left alone.</source>
        <translation>已有同名文件。请选择其他名称；该文件保持不变。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>没有文件夹 %1。请选择已有的文件夹。</translation>
    </message>
</context>
<context>
    <name>steward::NewPasswordFields</name>
    <message>
        <source>&amp;Repeat</source>
        <translation>重复输入(&amp;R)</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>两者不一致。请再次键入新密码。</translation>
    </message>
    <message>
        <source>At least 15 characters; several words are easy to remember.</source>
        <translation>至少 15 个字符；用几个单词组成的密码容易记住。</translation>
    </message>
    <message>
        <source>A good password.</source>
        <translation>密码良好。</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>新密码(&amp;W)</translation>
    </message>
</context>
<context>
    <name>steward::Notices</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
</context>
<context>
    <name>steward::OverrideDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Do It Anyway?</source>
        <translation>仍要执行吗？</translation>
    </message>
    <message>
        <source>You hold every privilege and may do it all the same. The reason stands in the activity log.</source>
        <translation>您拥有所有权限，仍可执行此操作。原因会记录在活动日志中。</translation>
    </message>
    <message>
        <source>For example the number of a ticket</source>
        <translation>例如工单编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Do It Anyway</source>
        <translation>仍然执行</translation>
    </message>
</context>
<context>
    <name>steward::OwnPasswordForm</name>
    <message>
        <source>Save and Sign In</source>
        <translation>保存并登录</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>选择您自己的密码</translation>
    </message>
    <message>
        <source>The password of %1 was made by somebody else, or is too old. From now on only you know it.</source>
        <translation>%1 的密码由他人生成，或已过旧。此后只有您知道密码。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>steward::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Shown on the screen; use Copy to hand it on.</source>
        <translation>密码显示在屏幕上；可用“复制”转交。</translation>
    </message>
    <message>
        <source>&amp;Copy Password</source>
        <translation>复制密码(&amp;C)</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>用户名：%1</translation>
    </message>
    <message>
        <source>It is shown only now. A copy leaves the clipboard after 30 seconds.</source>
        <translation>密码仅在此时显示。复制的内容会在 30 秒后从剪贴板中清除。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>steward::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
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
        <translation>您不是此目录的管理员，因此不需要此目录的密码。</translation>
    </message>
</context>
<context>
    <name>steward::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>将执行的操作</translation>
    </message>
</context>
<context>
    <name>steward::PolicyForm</name>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>How passwords are made, when they expire, and who may get one.</source>
        <translation>密码如何生成、何时到期，以及谁可以获得密码。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>未使用时的有效期（小时）</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>有效期（天）</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>提前警告（天）</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>允许的域</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>%1 到 %2 个字符。</translation>
    </message>
    <message>
        <source>After its mail, while nobody has signed in with it. 0: never.</source>
        <translation>自邮件发送起计算，且尚无人用其登录。0 表示永不。</translation>
    </message>
    <message>
        <source>After it was made. 0: never.</source>
        <translation>自密码生成起计算。0 表示永不。</translation>
    </message>
    <message>
        <source>Shown when the directory is opened.</source>
        <translation>在打开目录时显示。</translation>
    </message>
    <message>
        <source>One in each line, or separated by commas. Empty: addresses of any domain.</source>
        <translation>每行一个，或以逗号分隔。留空表示任何域的地址。</translation>
    </message>
</context>
<context>
    <name>steward::PrivilegeHeader</name>
    <message>
        <source>Privileges</source>
        <translation>权限</translation>
    </message>
</context>
<context>
    <name>steward::RecipeForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>Save as Recipe</source>
        <translation>另存为方案</translation>
    </message>
    <message>
        <source>Save Recipe</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>A job to be run again</source>
        <translation>可重复运行的作业</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>When more accounts match, nothing is done. Empty: any number.</source>
        <translation>匹配的账户超过此数量时不执行任何操作。留空表示不限数量。</translation>
    </message>
    <message>
        <source>Enter a number from 1, or nothing.</source>
        <translation>请输入不小于 1 的数字，或留空。</translation>
    </message>
    <message>
        <source>A condition a line, all must hold: type=api-user, organization=Retail Bank, status=suspended.</source>
        <translation>每行一个条件，须全部符合：type=api-user、organization=Retail Bank、status=suspended。</translation>
    </message>
    <message>
        <source>Enter at least one condition, such as type=api-user.</source>
        <translation>请至少输入一个条件，例如 type=api-user。</translation>
    </message>
</context>
<context>
    <name>steward::RecipeListDialog</name>
    <message>
        <source>Deletes</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>运行(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Bulk jobs that were saved from Edit. Running one shows what would change first.</source>
        <translation>通过“编辑”保存的批量作业。运行时会先显示将要更改的内容。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>No recipe was saved yet: open Edit for several accounts, and choose Save as Recipe.</source>
        <translation>尚未保存过方案：请对多个账户打开“编辑”，然后选择“另存为方案”。</translation>
    </message>
    <message>
        <source>Open Recipe</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Recipes (*.steward-recipe *.json)</source>
        <translation>方案 (*.steward-recipe *.json)</translation>
    </message>
    <message>
        <source>Delete Recipe</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Delete the recipe “%1”?</source>
        <translation>要删除方案“%1”吗？</translation>
    </message>
    <message>
        <source>What it has changed stays as it is.</source>
        <translation>它已更改的内容保持不变。</translation>
    </message>
    <message>
        <source>Yes, Delete Recipe</source>
        <translation>是，删除方案</translation>
    </message>
    <message>
        <source>The recipe cannot be deleted: %1 is not yours to change.</source>
        <translation>无法删除方案：您无权更改 %1。</translation>
    </message>
</context>
<context>
    <name>steward::Recipes</name>
    <message>
        <source>Replace Recipe</source>
        <translation>替换方案</translation>
    </message>
    <message>
        <source>Replace the recipe “%1”?</source>
        <translation>要替换方案“%1”吗？</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>已有同名方案。</translation>
    </message>
    <message>
        <source>No account matches the recipe “%1”.</source>
        <translation>没有账户符合方案“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The recipe “%1” is for %Ln account(s) at most, and %2 match. Nothing was changed.</source>
        <translation>
            <numerusform>方案“%1”最多适用于 %Ln 个账户，而匹配的有 %2 个。未做任何更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RemoteActions</name>
    <message>
        <source>This directory has no remote. Connect one first.</source>
        <translation>此目录没有远程服务器。请先连接一个。</translation>
    </message>
    <message>
        <source>The secret for the server is not in the keychain. Enter it once more.</source>
        <translation>密钥环中没有该服务器的机密。请再次输入。</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程服务器</translation>
    </message>
    <message>
        <source>A sync is running already. Wait until it has ended.</source>
        <translation>同步已在运行。请等待其结束。</translation>
    </message>
    <message>
        <source>This directory has a remote already. Disconnect it first.</source>
        <translation>此目录已有远程服务器。请先断开连接。</translation>
    </message>
    <message>
        <source>What is kept lets in at another server. Enter what this server lets you in with.</source>
        <translation>保存的凭据属于另一台服务器。请输入此服务器的凭据。</translation>
    </message>
</context>
<context>
    <name>steward::RemoteFlow</name>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file is too large. Choose the right one.</source>
        <translation>文件过大。请选择正确的文件。</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1.</source>
        <translation>配置文件不是 JSON：%1。</translation>
    </message>
    <message>
        <source>The server answers and lets you in.</source>
        <translation>服务器有响应，并允许您登录。</translation>
    </message>
    <message>
        <source>Comparing both sides…</source>
        <translation>正在比较双方…</translation>
    </message>
    <message>
        <source>%1 The secret is kept until Steward ends; then it has to be entered again.</source>
        <translation>%1机密会保留到 Steward 结束；之后必须重新输入。</translation>
    </message>
    <message>
        <source>The settings of the remote are saved.</source>
        <translation>远程服务器设置已保存。</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Profile File</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>配置文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Disconnect from %1?</source>
        <translation>要断开与 %1 的连接吗？</translation>
    </message>
    <message>
        <source>All accounts stay on both sides. What was agreed on, open conflicts and the secret are forgotten; connecting again compares everything anew.</source>
        <translation>所有账户在双方都会保留。已达成一致的内容、未解决的冲突和机密会被移除；重新连接时会重新比较所有内容。</translation>
    </message>
    <message>
        <source>The directory has no remote any more.</source>
        <translation>该目录不再有远程服务器。</translation>
    </message>
</context>
<context>
    <name>steward::RemoteForm</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>UR&amp;L of the server</source>
        <translation>服务器的 URL(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>协议(&amp;S)</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>配置文件(&amp;F)</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>登录方式(&amp;W)</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>令牌 URL(&amp;K)</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>作用域(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Certificates of a private authority</source>
        <translation>私有颁发机构的证书(&amp;C)</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>公钥指纹(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ame of the environment</source>
        <translation>环境的名称(&amp;A)</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>颜色(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>同步(&amp;Y)</translation>
    </message>
    <message>
        <source>Credentials are issue&amp;d by</source>
        <translation>凭据颁发方(&amp;D)</translation>
    </message>
    <message>
        <source>Review &amp;before sending: nothing leaves until I choose Send</source>
        <translation>发送前先查看：在我选择“发送”之前不发送任何内容(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Connect to a Remote</source>
        <translation>连接到远程服务器</translation>
    </message>
    <message>
        <source>Remote Settings</source>
        <translation>远程服务器设置</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>预览(&amp;P)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The whole address, for example https://example.com/scim/v2</source>
        <translation>完整地址，例如 https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>SCIM 2.0</source>
        <translation>SCIM 2.0</translation>
    </message>
    <message>
        <source>JSON, with a profile file</source>
        <translation>JSON，使用配置文件</translation>
    </message>
    <message>
        <source>Says where the server keeps each field; the manual explains it.</source>
        <translation>说明服务器保存各字段的位置；手册中有解释。</translation>
    </message>
    <message>
        <source>Choose profile file</source>
        <translation>选择配置文件</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>持有者令牌</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>OAuth 2.0 客户端凭据</translation>
    </message>
    <message>
        <source>User name and password (Basic)</source>
        <translation>用户名和密码（Basic）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in the directory.</source>
        <translation>保存在系统密钥环中，绝不会保存在目录中。</translation>
    </message>
    <message>
        <source>Empty: the one that is kept stays.</source>
        <translation>留空则沿用已保存的内容。</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>可选。</translation>
    </message>
    <message>
        <source>Enter what this server lets you in with.</source>
        <translation>请输入登录此服务器所需的内容。</translation>
    </message>
    <message>
        <source>The only ones to trust, in PEM format. Empty: those of the system.</source>
        <translation>唯一信任的证书，PEM 格式。留空表示系统的证书。</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key. Empty: none.</source>
        <translation>服务器公钥的 SHA-256 值。留空表示无。</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>在此窗口中</translation>
    </message>
    <message>
        <source>Shown wherever the directory is, for example Production or Test.</source>
        <translation>显示在目录出现的各处，例如“生产”或“测试”。</translation>
    </message>
    <message>
        <source>Enter a name, for example Production.</source>
        <translation>请输入名称，例如“生产”。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>此控制台</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>仅在我要求时</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>每 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>客户端 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>客户端机密(&amp;E)</translation>
    </message>
    <message>
        <source>Password of the serv&amp;er</source>
        <translation>服务器的密码(&amp;E)</translation>
    </message>
    <message>
        <source>B&amp;earer token</source>
        <translation>持有者令牌(&amp;E)</translation>
    </message>
    <message>
        <source>Choose the file that says where the server keeps each field.</source>
        <translation>请选择说明服务器保存各字段的位置的文件。</translation>
    </message>
    <message>
        <source>As kept</source>
        <comment>a file that was read earlier</comment>
        <translation>已保存的文件</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>取消测试(&amp;T)</translation>
    </message>
    <message>
        <source>Remove certificate file</source>
        <translation>移除证书文件</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Retry Failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
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
        <translation>有一个 %1 的备份。可用它替换；其中不包含此后的更改。文件的当前版本会保留在旁边。</translation>
    </message>
    <message>
        <source>&amp;Restore Backup</source>
        <translation>还原备份(&amp;R)</translation>
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
        <translation>第一个角色(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>第二个角色(&amp;S)</translation>
    </message>
    <message>
        <source>Compare Roles</source>
        <translation>比较角色</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a role</comment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>what a role holds</comment>
        <translation>%1：无</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln privilege(s)</source>
        <translation>
            <numerusform>%1：%Ln 项权限</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RoleDeeds</name>
    <message>
        <source>&amp;Who Can…</source>
        <translation>谁可以(&amp;W)…</translation>
    </message>
    <message>
        <source>Who can do something, and through which role</source>
        <translation>查看谁可以执行某项操作，以及通过哪个角色</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>What one role holds and another does not</source>
        <translation>查看一个角色拥有而另一个没有的权限</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the table as a CSV file</source>
        <translation>将表格保存为 CSV 文件</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Change name and description of the role</source>
        <translation>更改角色的名称和说明</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>复制(&amp;O)…</translation>
    </message>
    <message>
        <source>Add a role with the same privileges</source>
        <translation>添加具有相同权限的角色</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>删除无人拥有的角色</translation>
    </message>
    <message>
        <source>&amp;Add Role…</source>
        <translation>添加角色(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Take back what you ticked (Esc)</source>
        <translation>撤回您的勾选（Esc）</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>保存角色</translation>
    </message>
    <message>
        <source>Save the role (Ctrl+S)</source>
        <translation>保存角色（Ctrl+S）</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>您的角色不允许查看角色。</translation>
    </message>
    <message>
        <source>Choose a role in the table first.</source>
        <translation>请先在表格中选择一个角色。</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>%1 是内置的，无法删除。</translation>
    </message>
</context>
<context>
    <name>steward::RoleEditing</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要保存对 %1 的更改吗？</translation>
    </message>
    <message numerus="yes">
        <source>One role is edited at a time. %Ln change(s) are not saved yet.</source>
        <translation>
            <numerusform>一次只能编辑一个角色。有 %Ln 项更改尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Role</source>
        <translation>保存角色(&amp;S)</translation>
    </message>
</context>
<context>
    <name>steward::RoleFlows</name>
    <message>
        <source>Export Roles and Privileges</source>
        <translation>导出角色和权限</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>角色和权限</translation>
    </message>
</context>
<context>
    <name>steward::RoleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>Rename Role</source>
        <translation>重命名角色</translation>
    </message>
    <message>
        <source>Add Role</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>Copy Role</source>
        <translation>复制角色</translation>
    </message>
    <message>
        <source>Built-in role</source>
        <translation>内置角色</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>自定义角色</translation>
    </message>
    <message>
        <source>What the role is for. Optional.</source>
        <translation>角色的用途。可选。</translation>
    </message>
    <message>
        <source>&amp;Privileges</source>
        <translation>权限(&amp;P)</translation>
    </message>
    <message>
        <source>None to begin with</source>
        <translation>开始时没有权限</translation>
    </message>
    <message>
        <source>As %1 has</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>Tick or untick them in the table afterwards.</source>
        <translation>之后可在表格中勾选或取消勾选。</translation>
    </message>
    <message>
        <source>Built-in roles keep their names. Copy the role for another one.</source>
        <translation>内置角色的名称不可更改。如需其他名称，请复制该角色。</translation>
    </message>
</context>
<context>
    <name>steward::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrix</name>
    <message>
        <source>Privilege</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>角色和权限</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrixModel</name>
    <message>
        <source>All</source>
        <comment>privileges of a section</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <comment>privileges of a section</comment>
        <translation>无</translation>
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
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1，已锁定</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1，已展开</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln 名持有者</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role and number of holders</comment>
        <translation>%1，%2</translation>
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
        <translation>无组织</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1，以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not saved</source>
        <translation>
            <numerusform>%Ln 项更改，未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>%Ln 名持有者</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>受影响的人员</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>谁拥有此角色</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the administrators with this role</source>
        <translation>显示拥有此角色的管理员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln 名管理员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln 个组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>谁可以：%1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>保存之后</translation>
    </message>
</context>
<context>
    <name>steward::RolesPage</name>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>角色和权限</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>搜索权限</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>仅显示有差异的行</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>表格已保存为 %1。</translation>
    </message>
    <message>
        <source>Somebody else has deleted the role %1; your changes to it are gone.</source>
        <translation>其他人已删除角色 %1；您对它的更改已丢失。</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>无组织</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>您的角色不允许查看角色。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
</context>
<context>
    <name>steward::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>steward::SearchLine</name>
    <message>
        <source>Start search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>steward::SelectionLine</name>
    <message>
        <source>Show selected</source>
        <translation>显示所选项</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>%Ln 名管理员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>%Ln 个 API 用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected: %2, %3</source>
        <translation>已选择 %1 项：%2，%3</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>已选择 %1 项：%2</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln more that match(es) now</source>
        <translation>
            <numerusform>包括另外 %Ln 个现在匹配的项</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>选择全部 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1，已选择 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 match(es)</source>
        <translation>
            <numerusform>%2 个中有 %1 个匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) in the recycle bin</source>
        <translation>
            <numerusform>回收站中有 %1 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administrator(s)</source>
        <translation>
            <numerusform>%1 名管理员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 API user(s)</source>
        <translation>
            <numerusform>%1 个 API 用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them not shown</source>
        <translation>
            <numerusform>%1，其中 %Ln 项未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 administrators and API users</source>
        <translation>%1 个管理员和 API 用户</translation>
    </message>
</context>
<context>
    <name>steward::SettingsActions</name>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>You are no administrator of this directory and could not sign in. Add yourself, with the role Owner, when you create a directory.</source>
        <translation>您不是此目录的管理员，届时将无法登录。创建目录时，请添加您自己并授予角色 Owner。</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>您没有自己的密码，届时将无法登录。请先选择密码。</translation>
    </message>
    <message>
        <source>The mail server asks for a password, and none is kept on this computer. Enter it in Settings, Mail, or give it to the command with --secret-fd.</source>
        <translation>邮件服务器要求密码，而本计算机上未保存密码。请在“设置 &gt; 邮件”中输入，或用 --secret-fd 将其提供给命令。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Mail template</source>
        <translation>邮件模板</translation>
    </message>
    <message>
        <source>Enter the mail server first.</source>
        <translation>请先输入邮件服务器。</translation>
    </message>
</context>
<context>
    <name>steward::SettingsCard</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>%Ln 个字段需更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>%Ln 个字段需填写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>已更改 %Ln 个字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>It is saved for you on this computer.</source>
        <translation>已在本计算机上为您保存。</translation>
    </message>
    <message>
        <source>The text is saved. Mails are made from it from now on.</source>
        <translation>文本已保存。此后的邮件将据此生成。</translation>
    </message>
    <message>
        <source>The built-in text is used again.</source>
        <translation>已重新使用内置文本。</translation>
    </message>
    <message>
        <source>The rules for passwords are saved.</source>
        <translation>密码规则已保存。</translation>
    </message>
    <message>
        <source>The rules for backups are saved.</source>
        <translation>备份规则已保存。</translation>
    </message>
    <message>
        <source>The rules for signing in are saved.</source>
        <translation>登录规则已保存。</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>对话框</translation>
    </message>
    <message>
        <source>Tick the row or the cell</source>
        <translation>勾选行或单元格</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>扩展选择</translation>
    </message>
    <message>
        <source>Open what is current</source>
        <translation>打开当前内容</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <translation>从搜索转到行</translation>
    </message>
    <message>
        <source>Menu of what is current</source>
        <translation>当前内容的菜单</translation>
    </message>
    <message>
        <source>Next problem or conflict</source>
        <translation>下一个问题或冲突</translation>
    </message>
    <message>
        <source>Previous problem or conflict</source>
        <translation>上一个问题或冲突</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>与当前内容相关的帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>steward::SignInForm</name>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>在本计算机上保持登录(&amp;K)</translation>
    </message>
    <message>
        <source>The window is locked. Enter your password to go on where you were.</source>
        <translation>窗口已锁定。请输入您的密码以继续之前的工作。</translation>
    </message>
    <message>
        <source>This directory asks who you are. Sign in to work with it.</source>
        <translation>此目录要求确认您的身份。请登录以使用它。</translation>
    </message>
    <message>
        <source>Sign In as &amp;Somebody Else</source>
        <translation>以其他人的身份登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open Another Directory…</source>
        <translation>打开其他目录(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>steward::SignInPage</name>
    <message numerus="yes">
        <source>After several wrong tries each one takes longer. This one waits %Ln second(s).</source>
        <translation>
            <numerusform>多次输入错误后，每次尝试的等待时间会延长。本次需等待 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing In…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>steward::SignInPolicyForm</name>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Whether this directory asks who works with it, in this window and in stewardctl.</source>
        <translation>此目录是否在此窗口和 stewardctl 中要求确认使用者的身份。</translation>
    </message>
    <message>
        <source>Ask for email and password when this directory is opened</source>
        <translation>打开此目录时要求输入电子邮件和密码</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>自动锁定（分钟）</translation>
    </message>
    <message>
        <source>Stay signed in for (days)</source>
        <translation>保持登录（天）</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>您没有自己的密码，届时将无法登录。请先选择密码。</translation>
    </message>
    <message>
        <source>Choose a Password…</source>
        <translation>选择密码…</translation>
    </message>
    <message>
        <source>Without a key or a click. 0: never.</source>
        <translation>没有按键或点击的时长。0 表示从不。</translation>
    </message>
    <message>
        <source>For “Keep me signed in on this computer”. 0: it is not offered.</source>
        <translation>用于“在本计算机上保持登录”。0 表示不提供。</translation>
    </message>
</context>
<context>
    <name>steward::SignInWindow</name>
    <message>
        <source>Sign In – %1 – Steward</source>
        <comment>directory</comment>
        <translation>登录 – %1 – Steward</translation>
    </message>
</context>
<context>
    <name>steward::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>步骤 %1/%2：%3</translation>
    </message>
</context>
<context>
    <name>steward::Store</name>
    <message>
        <source>No directory is open.</source>
        <translation>没有打开的目录。</translation>
    </message>
</context>
<context>
    <name>steward::SyncAnswers</name>
    <message numerus="yes">
        <source>%Ln conflict(s) decided.</source>
        <translation>
            <numerusform>已决定 %Ln 个冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent again with the next sync.</source>
        <translation>下次同步时会重新发送。</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>问题已回答。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete %1 on the server too?</source>
        <translation>要在服务器上也删除 %1 吗？</translation>
    </message>
    <message>
        <source>Delete %1 here too?</source>
        <translation>要在此处也删除 %1 吗？</translation>
    </message>
    <message>
        <source>What was changed there since is lost on the server. The deletion is sent with the next sync.</source>
        <translation>此后在服务器上更改的内容将会丢失。删除将在下次同步时发送。</translation>
    </message>
    <message>
        <source>The account moves to the recycle bin; its password is gone for good.</source>
        <translation>该账户将移到回收站；其密码将永久丢失。</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>是，删除 API 用户</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>是，删除管理员</translation>
    </message>
</context>
<context>
    <name>steward::SyncDetails</name>
    <message>
        <source>The value that is not used stays in Activity and can be brought back.</source>
        <translation>未采用的值会保留在“活动”中，可以恢复。</translation>
    </message>
    <message>
        <source>The server does not take this account: %1</source>
        <comment>the server&apos;s words</comment>
        <translation>服务器不接受此账户：%1</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. The server is asked with the next sync what became of it; nothing is sent twice.</source>
        <translation>请求已发送，但没有收到回应。下次同步时会询问服务器的处理结果；不会重复发送任何内容。</translation>
    </message>
    <message>
        <source>%1 No API user here can sign in for it any more. Check that this is intended before you send the change.</source>
        <translation>%1此处不再有 API 用户可为其登录。发送更改前，请检查这是否符合预期。</translation>
    </message>
    <message>
        <source>%1 would stop working.</source>
        <comment>integrations</comment>
        <translation>%1 将停止工作。</translation>
    </message>
    <message>
        <source>&amp;Edit Here…</source>
        <translation>在此处编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Sho&amp;w Account</source>
        <translation>显示账户(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep All From Here</source>
        <translation>全部采用此处的值(&amp;K)</translation>
    </message>
    <message>
        <source>Take All From Se&amp;rver</source>
        <translation>全部采用服务器的值(&amp;R)</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use This Result</source>
        <translation>使用此结果(&amp;U)</translation>
    </message>
    <message>
        <source>Delete Here T&amp;oo…</source>
        <translation>在此处也删除(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>重新上传(&amp;U)</translation>
    </message>
    <message>
        <source>Delete There T&amp;oo…</source>
        <translation>在服务器上也删除(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Bring Back Here</source>
        <translation>在此处恢复(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Link Both</source>
        <translation>关联两者(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ask Me Later</source>
        <translation>稍后询问我(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conflict(s) decided</source>
        <translation>
            <numerusform>%Ln 个冲突中已决定 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a side first</source>
        <translation>请先选择一方</translation>
    </message>
</context>
<context>
    <name>steward::SyncFieldTable</name>
    <message>
        <source>Fields of the account on both sides</source>
        <translation>账户在双方的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1: use %2 from here</source>
        <comment>field, value</comment>
        <translation>%1：使用此处的 %2</translation>
    </message>
    <message>
        <source>%1: use %2 from the server</source>
        <comment>field, value</comment>
        <translation>%1：使用服务器的 %2</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
</context>
<context>
    <name>steward::SyncFilterBar</name>
    <message>
        <source>Search changes</source>
        <translation>搜索更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>无组织</translation>
    </message>
</context>
<context>
    <name>steward::SyncFlow</name>
    <message>
        <source>Review…</source>
        <translation>查看…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)…</source>
        <translation>
            <numerusform>发送 %Ln 项更改(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>发送更改(&amp;S)…</translation>
    </message>
    <message>
        <source>Since this sync no API user can sign in any more for: %1. Set up another one, or bring one back from the recycle bin.</source>
        <translation>自此次同步起，以下应用程序不再有 API 用户可为其登录：%1。请设置其他 API 用户，或从回收站还原一个。</translation>
    </message>
    <message>
        <source>Send Deletions</source>
        <translation>发送删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete or suspend %Ln account(s) on the server?</source>
        <translation>
            <numerusform>要在服务器上删除或暂停 %Ln 个账户吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a large part of %1, so nothing was sent yet. Look at the list first if you did not expect this.</source>
        <translation>这占 %1 的很大一部分，因此尚未发送任何内容。如果这出乎您的预期，请先查看列表。</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Send %Ln Deletion(s) and Suspensions</source>
        <translation>
            <numerusform>是，发送 %Ln 项删除和暂停</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what there is to say</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>steward::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>What differs between here and the server</source>
        <translation>此处与服务器之间的差异</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, server</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Send</source>
        <translation>在您选择“发送”之前不发送任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Reads and sends every %Ln minute(s)</source>
        <translation>
            <numerusform>每 %Ln 分钟读取并发送一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads and sends when you ask for it</source>
        <translation>在您要求时读取并发送</translation>
    </message>
</context>
<context>
    <name>steward::SyncStatus</name>
    <message>
        <source>Asking the server</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>Reading the server</source>
        <translation>正在读取服务器</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>同步进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after what is under way; the rest is sent by the next sync</source>
        <translation>在当前操作之后停止；其余内容由下次同步发送</translation>
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
        <translation>将在当前操作之后停止…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln 项更改待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln 个冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个待答问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 个被拒绝</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncWork</name>
    <message>
        <source>Not reached %1</source>
        <comment>a time</comment>
        <translation>%1 未能连接</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>a time</comment>
        <translation>检查于 %1</translation>
    </message>
    <message>
        <source>The server was not read yet</source>
        <translation>尚未读取服务器</translation>
    </message>
    <message>
        <source>Server read %1, nothing sent yet</source>
        <comment>a time</comment>
        <translation>服务器读取于 %1，尚未发送任何内容</translation>
    </message>
    <message>
        <source>Server read %1</source>
        <comment>a time</comment>
        <translation>服务器读取于 %1</translation>
    </message>
    <message>
        <source>Sign-in refused %1</source>
        <comment>a time</comment>
        <translation>%1 登录被拒绝</translation>
    </message>
</context>
<context>
    <name>steward::TemplateEditor</name>
    <message>
        <source>These are filled in: %1.</source>
        <translation>以下内容会自动填入：%1。</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>邮件模板</translation>
    </message>
    <message>
        <source>What a mail with credentials says.</source>
        <translation>凭据邮件的内容。</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>邮件收件人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Use Built-in Text</source>
        <translation>使用内置文本</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>API 用户</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>With an account as an example.</source>
        <translation>以一个账户为例。</translation>
    </message>
    <message>
        <source>Save or discard what you changed to see another text.</source>
        <translation>请先保存或放弃您的更改，再查看其他文本。</translation>
    </message>
    <message>
        <source>Subject: %1

%2</source>
        <translation>主题：%1

%2</translation>
    </message>
</context>
<context>
    <name>steward::TextField</name>
    <message>
        <source>To correct</source>
        <translation>待更正</translation>
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
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Everything stays as it is; below stands why.</source>
        <translation>一切保持原样；原因如下。</translation>
    </message>
    <message>
        <source>It becomes one new entry, which can be undone in its turn. What was done stays in the log.</source>
        <translation>它会成为一个新条目，该条目也可以撤销。已执行的操作会保留在日志中。</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>没有可撤销的内容</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>要撤销此更改吗？</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>要撤销 %Ln 项更改吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts come out of the recycle bin without their passwords. Send them new credentials.</source>
        <translation>从回收站还原的账户没有密码。请向它们发送新凭据。</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tick an account to put it back all the same. What was changed since is replaced, and stays in the log.</source>
        <translation>勾选账户可仍将其恢复。此后的更改会被替换，并保留在日志中。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo This Change</source>
        <translation>撤销此更改</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln Change(s)</source>
        <translation>
            <numerusform>撤销 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>仍然撤销</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows are shown.</source>
        <translation>显示 %L2 行中的前 %L1 行。</translation>
    </message>
</context>
<context>
    <name>steward::Undoing</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>其他操作仍在运行。请在其完成后再撤销。</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
</context>
<context>
    <name>steward::UnsavedDialog</name>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
</context>
<context>
    <name>steward::ViewButton</name>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Saved views: filter, order and columns under a name</source>
        <translation>已保存的视图：以名称保存的筛选条件、顺序和列</translation>
    </message>
    <message>
        <source>No view was saved yet</source>
        <translation>尚未保存视图</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>保存视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;place %1</source>
        <translation>替换 %1(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>重命名 %1(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <translation>删除 %1(&amp;D)</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>重命名视图</translation>
    </message>
</context>
<context>
    <name>steward::ViewNameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name</source>
        <translation>筛选条件、顺序和列将以此名称保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>There is already a view with this name. Enter another one, or replace that view.</source>
        <translation>已有同名视图。请输入其他名称，或替换该视图。</translation>
    </message>
</context>
<context>
    <name>steward::WhoCanDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>&amp;Who can</source>
        <translation>谁可以(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>打开账户(&amp;O)</translation>
    </message>
    <message>
        <source>Who Can…</source>
        <translation>谁可以…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>section and privilege</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Through the role</source>
        <translation>通过角色</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody can.</source>
        <translation>没有人可以。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can, through: %1.</source>
        <translation>
            <numerusform>%Ln 人可以，通过：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot sign in now.</source>
        <translation>
            <numerusform>其中 %Ln 人目前无法登录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>仅列出前 %Ln 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WindowActions</name>
    <message>
        <source>&amp;New Directory…</source>
        <translation>新建目录(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Directory…</source>
        <translation>打开目录(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Make a backup, or make everything as a backup has it</source>
        <translation>创建备份，或将一切恢复为备份中的内容</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>更改密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lock Now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Hide the window until you enter your password</source>
        <translation>隐藏窗口，直到您输入密码</translation>
    </message>
    <message>
        <source>Sign Ou&amp;t</source>
        <translation>退出登录(&amp;T)</translation>
    </message>
    <message>
        <source>Let somebody else sign in</source>
        <translation>让其他人登录</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet</source>
        <translation>从电子表格添加和更改账户</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write accounts into a spreadsheet</source>
        <translation>将账户写入电子表格</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>复制行(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the selected accounts as cells of a spreadsheet</source>
        <translation>将所选账户复制为电子表格的单元格</translation>
    </message>
    <message>
        <source>&amp;Paste Rows…</source>
        <translation>粘贴行(&amp;P)…</translation>
    </message>
    <message>
        <source>Add and change accounts from cells that were copied in a spreadsheet</source>
        <translation>从电子表格中复制的单元格添加和更改账户</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>清除筛选条件(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;All Matching</source>
        <translation>选择所有匹配项(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>取消选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>管理员(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>应用程序(&amp;P)</translation>
    </message>
    <message>
        <source>Roles &amp;&amp; Privil&amp;eges</source>
        <translation>角色和权限(&amp;E)</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>活动(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>同步(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Recycle Bin</source>
        <translation>回收站(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Details Pane</source>
        <translation>详细信息窗格(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>Saved &amp;Views</source>
        <translation>已保存的视图(&amp;V)</translation>
    </message>
    <message>
        <source>Choose or save filter, order and columns under a name</source>
        <translation>选择筛选条件、顺序和列，或以名称保存</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>选择列并排列顺序</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>紧凑行(&amp;M)</translation>
    </message>
    <message>
        <source>Add API &amp;User…</source>
        <translation>添加 API 用户(&amp;U)…</translation>
    </message>
    <message>
        <source>Add an API user for an external application</source>
        <translation>为外部应用程序添加 API 用户</translation>
    </message>
    <message>
        <source>Add &amp;Administrator…</source>
        <translation>添加管理员(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a person who administers</source>
        <translation>添加负责管理的人员</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the selected accounts</source>
        <translation>更改所选账户</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>暂停(&amp;S)</translation>
    </message>
    <message>
        <source>Suspend the login of the selected accounts</source>
        <translation>暂停所选账户的登录</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Let the selected accounts sign in again</source>
        <translation>让所选账户重新登录</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Move the selected accounts to the recycle bin</source>
        <translation>将所选账户移到回收站</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>还原(&amp;T)</translation>
    </message>
    <message>
        <source>Bring the selected accounts back from the recycle bin</source>
        <translation>从回收站还原所选账户</translation>
    </message>
    <message>
        <source>Resu&amp;lts…</source>
        <translation>结果(&amp;L)…</translation>
    </message>
    <message>
        <source>What became of every row of edits, imports and deletions, and retry what failed</source>
        <translation>查看编辑、导入和删除中每一行的结果，并重试失败的行</translation>
    </message>
    <message>
        <source>Rec&amp;ipes…</source>
        <translation>方案(&amp;I)…</translation>
    </message>
    <message>
        <source>Run a bulk edit that was saved</source>
        <translation>运行已保存的批量编辑</translation>
    </message>
    <message>
        <source>Show as Co&amp;mmand…</source>
        <translation>显示为命令(&amp;M)…</translation>
    </message>
    <message>
        <source>The stewardctl command of the last edit of several accounts, import or export</source>
        <translation>上次编辑多个账户、导入或导出的 stewardctl 命令</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>永久删除(&amp;G)…</translation>
    </message>
    <message>
        <source>Delete the selected accounts for good</source>
        <translation>永久删除所选账户</translation>
    </message>
    <message>
        <source>Send &amp;Credentials…</source>
        <translation>发送凭据(&amp;C)…</translation>
    </message>
    <message>
        <source>Mail a user name and a new password to the selected accounts</source>
        <translation>向所选账户发送包含用户名和新密码的邮件</translation>
    </message>
    <message>
        <source>Re&amp;voke Credentials…</source>
        <translation>吊销凭据(&amp;V)…</translation>
    </message>
    <message>
        <source>Take the passwords of the selected accounts away</source>
        <translation>收回所选账户的密码</translation>
    </message>
    <message>
        <source>Show Password &amp;Once…</source>
        <translation>显示一次密码(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a new password for somebody at this desk who gets no mail</source>
        <translation>为就在您旁边、收不到邮件的人员生成新密码</translation>
    </message>
    <message>
        <source>&amp;Notes on Credentials…</source>
        <translation>凭据备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Note where the password is used, and by whom</source>
        <translation>备注密码在何处使用、由谁使用</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Mail server, texts of mails, passwords</source>
        <translation>邮件服务器、邮件文本、密码</translation>
    </message>
    <message>
        <source>Add Custom A&amp;pplication…</source>
        <translation>添加自定义应用程序(&amp;P)…</translation>
    </message>
    <message>
        <source>Add an application made for your company</source>
        <translation>添加为您的公司制作的应用程序</translation>
    </message>
    <message>
        <source>Change the selected application</source>
        <translation>更改所选应用程序</translation>
    </message>
    <message>
        <source>Delete the selected custom application</source>
        <translation>删除所选的自定义应用程序</translation>
    </message>
    <message>
        <source>Find an Actio&amp;n or Account…</source>
        <translation>查找操作或账户(&amp;N)…</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>键入您要执行的操作或名称</translation>
    </message>
    <message>
        <source>Ne&amp;xt Area</source>
        <translation>下一个区域(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>转到窗口的下一个部分</translation>
    </message>
    <message>
        <source>Previ&amp;ous Area</source>
        <translation>上一个区域(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>转到窗口的上一个部分</translation>
    </message>
    <message>
        <source>Steward &amp;Help</source>
        <translation>Steward 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>与当前内容相关的帮助</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>新增功能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Steward</source>
        <translation>关于 Steward(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Read the server; what is to be sent is sent too, unless it is to be reviewed first</source>
        <translation>读取服务器；待发送的内容也会一并发送，除非需要先查看</translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>发送更改(&amp;S)…</translation>
    </message>
    <message>
        <source>See what would be sent, and send it</source>
        <translation>查看将要发送的内容，然后发送</translation>
    </message>
    <message>
        <source>&amp;Connect to a Remote…</source>
        <translation>连接到远程服务器(&amp;C)…</translation>
    </message>
    <message>
        <source>Keep this directory in step with a server</source>
        <translation>使此目录与服务器保持一致</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>服务器详细信息(&amp;D)…</translation>
    </message>
    <message>
        <source>What the server can do, and how that was tried</source>
        <translation>服务器的能力，以及测试方式</translation>
    </message>
    <message>
        <source>Remote Se&amp;ttings…</source>
        <translation>远程服务器设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Change how the server is reached</source>
        <translation>更改连接服务器的方式</translation>
    </message>
    <message>
        <source>Disc&amp;onnect…</source>
        <translation>断开连接(&amp;O)…</translation>
    </message>
    <message>
        <source>Let each side go its own way</source>
        <translation>让双方各自独立</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>What earlier syncs did</source>
        <translation>以往同步执行的操作</translation>
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
        <translation>%1 已被删除、移动或替换。您看到的是之前的内容，且无法保存任何更改。请将文件放回原处，或在其他位置保存副本并打开它。</translation>
    </message>
</context>
<context>
    <name>steward::WindowHelp</name>
    <message>
        <source>What to Do</source>
        <translation>处理方法</translation>
    </message>
</context>
<context>
    <name>steward::WindowLock</name>
    <message>
        <source>Locked – %1 – Steward</source>
        <comment>directory</comment>
        <translation>已锁定 – %1 – Steward</translation>
    </message>
    <message>
        <source>Something is not saved, or still under way. Unlock the window to close it.</source>
        <translation>有未保存的内容，或有操作仍在进行。请解锁窗口以将其关闭。</translation>
    </message>
</context>
<context>
    <name>steward::WindowSignIn</name>
    <message>
        <source>You have a new password.</source>
        <translation>您已有新密码。</translation>
    </message>
</context>
</TS>
