// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit_export.h"
#include "core/service/audit_page.h"
#include "core/service/audit_service.h"
#include "tests/service/service_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace Qt::StringLiterals;

namespace {

/// Five entries: 1, 3, 5 of alice about "alder", 2 and 4 of bob about "birch"; an hour apart.
struct Chain
{
    ServiceFixture fixture;
    Workspace workspace = *Workspace::open(fixture.config(), store::Database::Mode::Create);

    Chain()
    {
        for (int i = 1; i <= 5; ++i) {
            auto transaction = store::Transaction::begin(workspace.database);
            const bool odd = i % 2 == 1;
            const auto seq = store::AuditChain(workspace.database)
                                 .append(*transaction, {odd ? u"os:alice"_s : u"os:bob"_s, hour(i)},
                                         odd ? u"fleet.added"_s : u"notice.sent"_s,
                                         odd ? u"alder"_s : u"birch"_s, {{u"step_id"_s, i}});
            if (!seq || !transaction->commit())
                qFatal("cannot append");
        }
    }
    Instant hour(int i) const { return fixture.start + std::chrono::hours(i); }
    QList<qint64> seqs(const AuditPageRequest& request) const
    {
        QList<qint64> seqs;
        const auto page = readAuditPage(workspace, request);
        for (const store::AuditEntry& entry : page->entries)
            seqs << entry.seq;
        return seqs;
    }
};

} // namespace

class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesFromTheNewestBack();
    void newOnesAreThoseAfter();
    void filtersByEachField();
    void readsAHeadFromALineAndFromAnExport();
    void refusesAFileThatWasChanged();
    void saysDetailsInALine();
    void verificationCanBeStopped();
};

void TestAuditPage::pagesFromTheNewestBack()
{
    const Chain chain;
    QCOMPARE(chain.seqs({.limit = 2}), (QList<qint64>{5, 4}));
    QCOMPARE(chain.seqs({.before = 4, .limit = 2}), (QList<qint64>{3, 2}));
    QVERIFY(!readAuditPage(chain.workspace, {.limit = 2})->isEnd);
    QVERIFY(readAuditPage(chain.workspace, {.before = 2, .limit = 2})->isEnd);
}

void TestAuditPage::newOnesAreThoseAfter()
{
    const Chain chain;
    QCOMPARE(chain.seqs({.after = 3}), (QList<qint64>{5, 4}));
}

void TestAuditPage::filtersByEachField()
{
    const Chain chain;
    QCOMPARE(chain.seqs({.filter = {.actor = u"BOB"_s}}), (QList<qint64>{4, 2}));
    QCOMPARE(chain.seqs({.filter = {.kind = u"fleet."_s}}), (QList<qint64>{5, 3, 1}));
    QCOMPARE(chain.seqs({.filter = {.subject = u"bir"_s}}), (QList<qint64>{4, 2}));
    QCOMPARE(chain.seqs({.filter = {.from = chain.hour(2), .until = chain.hour(4)}}), (QList<qint64>{3, 2}));
    QCOMPARE(*countAudit(chain.workspace, {.actor = u"alice"_s, .from = chain.hour(2)}), 2);
    QCOMPARE(*auditKinds(chain.workspace), (std::vector{u"fleet.added"_s, u"notice.sent"_s}));
    QVERIFY(chain.seqs({.filter = {.subject = u"%"_s}}).isEmpty()); // a character like others
}

void TestAuditPage::readsAHeadFromALineAndFromAnExport()
{
    const Chain chain;
    const auto head = auditHead(chain.workspace);
    QCOMPARE(*readHeadFile(headText(*head).toUtf8() + '\n', u"head"_s), *head);
    QCOMPARE(*readHeadFile(exportAudit(chain.workspace, 2)->lines, u"export"_s), *head);
}

void TestAuditPage::refusesAFileThatWasChanged()
{
    const Chain chain;
    QByteArray lines = exportAudit(chain.workspace, 0)->lines;
    lines.replace("os:bob", "os:eve");
    QVERIFY(!readHeadFile(lines, u"export"_s));
    QVERIFY(!readHeadFile({}, u"export"_s));
    QVERIFY(!readHeadFile("hello\n", u"export"_s));
}

void TestAuditPage::saysDetailsInALine()
{
    const Chain chain;
    QCOMPARE(detailsText(readAuditPage(chain.workspace, {.limit = 1})->entries.front()), u"step id: 5"_s);
}

void TestAuditPage::verificationCanBeStopped()
{
    const Chain chain;
    qint64 told = -1;
    const auto stopped = verifyAudit(chain.workspace, {}, [&](qint64 entries) {
        told = entries;
        return false;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Refused);
    QCOMPARE(told, 0);
    QVERIFY(verifyAudit(chain.workspace, {}, [](qint64) { return true; })->intact());
}

QTEST_GUILESS_MAIN(TestAuditPage)
#include "tst_audit_page.moc"
