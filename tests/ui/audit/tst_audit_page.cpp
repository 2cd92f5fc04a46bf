// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, filtering, verifying and exporting the audit chain of the lab.
#include "core/service/audit_export.h"
#include "core/service/audit_service.h"
#include "core/service/checklist_desk.h"
#include "tests/ui/lab_session.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/verify_bar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;

namespace {

struct Reader
{
    std::unique_ptr<LabSession> lab = LabSession::make();
    std::unique_ptr<ui::AuditPage> page;
    QSignalSpy* failed = nullptr;

    Reader()
    {
        if (!lab)
            return;
        page = std::make_unique<ui::AuditPage>(lab->session(), nullptr);
        page->resize(1080, 700);
        failed = new QSignalSpy(page.get(), &Page::failed);
        failed->setParent(page.get());
        page->show();
        LabSession::waitFor([this] { return model()->rowCount() > 0; });
    }
    template <typename T>
    T* child(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    QTableView* table() const { return child<QTableView>(u"entries"_s); }
    AuditModel* model() const { return static_cast<AuditModel*>(table()->model()); }
    VerifyBar* bar() const { return page->findChild<VerifyBar*>(); }
    qint64 length() const { return service::auditHead(lab->workspace())->seq; }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile written(lab->filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("cannot write");
        return written.fileName();
    }
    bool verdictComes() const
    {
        auto* verify = child<QPushButton>(u"verify"_s);
        return LabSession::waitFor([&] { return verify->isEnabled(); });
    }
    /// One more entry, as another process would write it.
    void addEntry() const
    {
        const auto marked =
            service::markItem(lab->workspace(), {.period = checklist::Period::Quarterly, .to = lab->now()},
                              checklist::MarkKind::Note, u"restore"_s, {u"ada"_s, lab->now(), u"noted"_s});
        if (!marked)
            qFatal("%s", qPrintable(marked.error().toString()));
    }
};

#define NEEDS_LAB(reader)                                                                                    \
    if (!(reader).lab)                                                                                       \
    QSKIP(qPrintable(LabSession::reasonForSkipping()))

service::AuditPage pageOf(qint64 newest, qint64 oldest, bool isEnd)
{
    service::AuditPage page{.isEnd = isEnd};
    for (qint64 seq = newest; seq >= oldest; --seq)
        page.entries.push_back(
            {seq, Instant(), u"os:mara"_s, u"case.opened"_s, u"x"_s, "{}", Sha256({}), Sha256({})});
    return page;
}

} // namespace

class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRulesOfModelsAsItGrows();
    void loadsNoMoreThanIsScrolledTo();
    void showsTheWholeChainNewestFirst();
    void filtersByObject();
    void opensOnAnObject();
    void showsAllOfAnEntry();
    void newEntriesComeInFrontAndTheSelectionStays();
    void verifiesAndGivesTheHead();
    void comparesWithAHeadOfThePast();
    void findsThatAHeadIsNotInTheChain();
    void canBeStopped();
    void exportsWhatCameSince();
};

void TestAuditPage::theModelKeepsTheRulesOfModelsAsItGrows()
{
    AuditModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(pageOf(10, 6, false));
    model.append(pageOf(5, 1, true));
    model.prepend(pageOf(12, 11, true).entries);
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.newest(), 12);
    QCOMPARE(model.index(0, AuditModel::Actor).data().toString(), u"mara"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestAuditPage::loadsNoMoreThanIsScrolledTo()
{
    AuditModel model(nullptr);
    QSignalSpy wanted(&model, &AuditModel::moreWanted);
    QVERIFY(!model.canFetchMore({})); // nothing is known yet
    model.append(pageOf(1000, 501, false));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({}); // while the first is on its way
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toLongLong(), 501);
    model.append(pageOf(500, 1, true));
    QVERIFY(!model.canFetchMore({}));
}

void TestAuditPage::showsTheWholeChainNewestFirst()
{
    const Reader reader;
    NEEDS_LAB(reader);
    QCOMPARE(reader.model()->newest(), reader.length());
    reader.table()->scrollToBottom();
    QVERIFY(LabSession::waitFor([&] {
        reader.model()->fetchMore({});
        return reader.model()->isComplete();
    }));
    QCOMPARE(reader.model()->rowCount(), static_cast<int>(reader.length()));
}

void TestAuditPage::filtersByObject()
{
    const Reader reader;
    NEEDS_LAB(reader);
    QTest::keyClicks(reader.child<QLineEdit>(u"object"_s), u"kiwi-fibre"_s);
    const auto expected = service::countAudit(reader.lab->workspace(), {.subject = u"kiwi-fibre"_s});
    QVERIFY(*expected > 0);
    QVERIFY(LabSession::waitFor([&] { return reader.model()->rowCount() == *expected; }));
    for (int row = 0; row < reader.model()->rowCount(); ++row)
        QVERIFY(reader.model()->entryAt(row).subject.contains(u"kiwi-fibre"_s));
    QVERIFY(LabSession::waitFor(
        [&] { return reader.child<QLabel>(u"count"_s)->text().contains(QString::number(*expected)); }));
}

void TestAuditPage::opensOnAnObject()
{
    const Reader reader;
    NEEDS_LAB(reader);
    reader.page->open(u"no-such-thing"_s);
    QVERIFY(LabSession::waitFor([&] { return reader.model()->rowCount() == 0; }));
    QVERIFY(!reader.table()->isVisible()); // a sentence stands there instead
}

void TestAuditPage::showsAllOfAnEntry()
{
    const Reader reader;
    NEEDS_LAB(reader);
    reader.table()->selectRow(0);
    const QString text = reader.child<QPlainTextEdit>(u"entry"_s)->toPlainText();
    QVERIFY(text.contains(reader.model()->entryAt(0).hash.toHex()));
    QVERIFY(text.contains(reader.model()->entryAt(0).previous.toHex()));
}

void TestAuditPage::newEntriesComeInFrontAndTheSelectionStays()
{
    const Reader reader;
    NEEDS_LAB(reader);
    reader.table()->selectRow(3);
    const qint64 chosen = reader.model()->entryAt(3).seq;
    const qint64 before = reader.length();
    reader.addEntry();
    reader.page->refresh(); // as when the session says that something changed
    QVERIFY(LabSession::waitFor([&] { return reader.model()->newest() > before; }));
    QCOMPARE(reader.model()->newest(), reader.length());
    QCOMPARE(reader.model()->entryAt(reader.table()->currentIndex().row()).seq, chosen);
}

void TestAuditPage::verifiesAndGivesTheHead()
{
    const Reader reader;
    NEEDS_LAB(reader);
    reader.child<QPushButton>(u"verify"_s)->click();
    QVERIFY(reader.verdictComes());
    const QString head = service::headText(*service::auditHead(reader.lab->workspace()));
    QVERIFY(reader.bar()->verdict().contains(head));
    reader.child<QPushButton>(u"copyHead"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), head);
}

void TestAuditPage::comparesWithAHeadOfThePast()
{
    const Reader reader;
    NEEDS_LAB(reader);
    const auto head = service::auditHead(reader.lab->workspace());
    const QString path = reader.file(u"head.txt"_s, service::headText(*head).toUtf8());
    reader.addEntry();
    reader.bar()->compareWith(path);
    QVERIFY(reader.verdictComes());
    QCOMPARE(reader.failed->count(), 0);
    QVERIFY(reader.bar()->verdict().contains(u"head.txt"_s));
}

void TestAuditPage::findsThatAHeadIsNotInTheChain()
{
    const Reader reader;
    NEEDS_LAB(reader);
    const QString path = reader.file(u"head.txt"_s, service::headText({3, sha256Of("other")}).toUtf8());
    reader.bar()->compareWith(path);
    QVERIFY(reader.verdictComes());
    QVERIFY(reader.bar()->verdict().contains(u"entry 3"_s));
    QVERIFY(reader.child<QPushButton>(u"copyHead"_s)->isHidden()); // no head of a broken chain
}

void TestAuditPage::canBeStopped()
{
    const Reader reader;
    NEEDS_LAB(reader);
    reader.child<QPushButton>(u"verify"_s)->click();
    reader.child<QPushButton>(u"cancel"_s)->click();
    QVERIFY(reader.verdictComes());
    QCOMPARE(reader.failed->count(), 0); // stopped, or faster than we: neither is an error
}

void TestAuditPage::exportsWhatCameSince()
{
    const Reader reader;
    NEEDS_LAB(reader);
    const QString path = reader.lab->filePath(u"audit.ndjson"_s);
    QSignalSpy said(reader.page.get(), &Page::said);
    reader.page->exportTo(path, 5);
    QVERIFY(LabSession::waitFor([&] { return said.count() == 1; }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto entries = service::readExport(file.readAll(), path);
    QVERIFY(entries.has_value());
    QCOMPARE(entries->front().seq, 6);
    QCOMPARE(static_cast<qint64>(entries->size()), reader.length() - 5);
}

QTEST_MAIN(TestAuditPage)
#include "tst_audit_page.moc"
