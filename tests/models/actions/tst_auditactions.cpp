#include "models/actions/auditactions.h"

#include "models/actions/journalhead.h"
#include "tests/models/actions/signedheads.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QtTest>

#include <sqlite3.h>

namespace steward {

using namespace Qt::StringLiterals;

class TestAuditActions : public QObject {
    Q_OBJECT

    static void tamper(const TestDirectory &directory, const QByteArray &sql)
    {
        sqlite3 *db = nullptr;
        sqlite3_open(QFile::encodeName(directory.path()).constData(), &db);
        const QByteArray open = "DROP TRIGGER change_set_stays; DROP TRIGGER change_set_remains; DROP TRIGGER "
                                "change_image_stays; DROP TRIGGER change_image_remains; DROP TRIGGER anchor_remains;";
        if (sqlite3_exec(db, QByteArray(open + sql).constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
        sqlite3_close(db);
    }
    Result<AuditReport> verify(const QList<AnchorText> &texts = {})
    {
        AuditActions actions(m_directory->store(), m_directory->author(), m_file);
        return await(actions.verify(texts));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = AnchorFile(m_folder->path());
        m_directory = std::make_unique<TestDirectory>();
        m_directory->added(m_directory->apiUser(u"Ana"_s, {u"HttpApi"_s}));
    }

    void anUntouchedHistoryIsIntact()
    {
        AuditActions actions(m_directory->store(), m_directory->author(), m_file);
        const Result<AuditReport> report = await(actions.verify());
        QVERIFY(report);
        QVERIFY(report->isIntact());
        QCOMPARE(report->chain.sets, 2);
        QVERIFY(report->proven.isNull());
        QCOMPARE(m_directory->changes(), 2); // looking is no change
    }

    void anchorsOnThisComputerAreHeldAgainstIt()
    {
        signHeadsOf(*m_directory);
        QVERIFY(await(anchorHead(m_directory->store(), m_directory->author(), {m_file, [](const auto &) {}})));
        m_directory->added(m_directory->apiUser(u"Bob"_s, {u"HttpApi"_s}));
        const Result<AuditReport> report = verify();
        QVERIFY(report && report->isIntact());
        QCOMPARE(report->proven.value, 3);
        QCOMPARE(report->anchors.size(), 2); // in the file and beside it
        QCOMPARE(report->anchors.last().key, AnchorFinding::Key::InUse);

        tamper(*m_directory,
               "DELETE FROM change_image WHERE set_id >= 3; DELETE FROM anchor; DELETE FROM change_set "
               "WHERE id >= 3");
        const Result<AuditReport> cut = verify();
        QVERIFY(cut && !cut->isIntact());
        QVERIFY(cut->chain.isIntact());
        QCOMPARE(cut->disproof()->verdict, AnchorFinding::Verdict::SetMissing);
    }

    void anchorsInTextsAreHeldAgainstIt()
    {
        signHeadsOf(*m_directory);
        const QByteArray mail = "X-Steward-Journal: " + anchorLine(headOf(*m_directory)) + "\r\n\r\nHello";
        const Result<AuditReport> report = verify({{u"mail.eml"_s, mail}});
        QVERIFY(report && report->isIntact());
        QCOMPARE(report->proven.value, 3);
        QCOMPARE(report->anchors.last().source, u"mail.eml"_s);
        const Result<AuditReport> none = verify({{u"mail.eml"_s, mail}, {u"letter.txt"_s, "Dear all"}});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Invalid);
        QVERIFY(none.error().message.contains(u"letter.txt"_s));
    }

    void aBrokenChainIsFound()
    {
        tamper(*m_directory, "UPDATE change_set SET operator = 'Eve' WHERE id = 2");
        const Result<AuditReport> report = verify();
        QVERIFY(report && !report->isIntact());
        QCOMPARE(report->chain.broken, 2);
        QCOMPARE(report->chain.last.value, 1);
    }

    /// Many sets are verified in steps, with reads of others in between.
    void progressIsTold()
    {
        const auto sets = [](Transaction &t) -> Result<bool> {
            STEWARD_TRY(t.note({{u"n"_s, 1}}));
            return true;
        };
        for (int i = 0; i < 30; ++i)
            QVERIFY(await(m_directory->store().write(m_directory->author(), sets)));
        AuditActions actions(m_directory->store(), m_directory->author(), m_file);
        QSignalSpy progress(&actions, &AuditActions::progress);
        QVERIFY(await(actions.verify())->isIntact());
        QCOMPARE(progress.size(), 0); // one step is enough for so few
    }

    void whoMayNotIsRefused()
    {
        Administrator draft = m_directory->person(u"Helen"_s);
        for (const Role &role : m_directory->catalog().roles) {
            if (!role.privilegeSet().contains(Privilege::AdministratorActivity))
                draft.role = role.id;
        }
        const Administrator helper = m_directory->added(draft);
        Author author = m_directory->author();
        author.operatorId = helper.id;
        const qint64 before = m_directory->changes();
        AuditActions actions(m_directory->store(), author, m_file);
        const Result<AuditReport> report = await(actions.verify());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Forbidden);
        QCOMPARE(m_directory->changes(), before + 1); // the refusal is written down
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    AnchorFile m_file;
    std::unique_ptr<TestDirectory> m_directory;
};

STEWARD_TEST(TestAuditActions)

} // namespace steward

#include "tst_auditactions.moc"
