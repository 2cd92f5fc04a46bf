// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: nothing is there yet, and what is made is whole or gone.
#include "core/service/demo_folder.h"
#include "core/service/status_service.h"
#include "tests/ui/lab_session.h"
#include "ui/settings/first_run.h"
#include "ui/settings/lab_progress.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;

namespace {

const Instant Now = *parseRfc3339(u"2026-11-27T12:00:00Z");

struct Start
{
    QTemporaryDir dir;
    QString lab = dir.filePath(u"data/lab"_s);
    QString database = dir.filePath(u"data/caretaker.db"_s);
    FirstRun wizard{{lab, database, 1}, [] { return Now; }};

    Start() { wizard.show(); }
    void choose(const QString& what)
    {
        wizard.findChild<QRadioButton*>(what)->setChecked(true);
        wizard.next();
    }
    QAbstractButton* finish() const { return wizard.button(QWizard::FinishButton); }
    QLineEdit* line(const QString& name) const { return wizard.currentPage()->findChild<QLineEdit*>(name); }
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
};

} // namespace

class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheLabAndOpensIt();
    void aCancelledLabLeavesNothing();
    void closingTheLabLeavesNothing();
    void importsAFleetIntoANewDatabase();
    void tellsWhatIsWrongWithAFleetFile();
    void opensWhatIsThere();
};

void TestFirstRun::makesTheLabAndOpensIt()
{
    Start start;
    start.choose(u"lab"_s);
    QCOMPARE(start.wizard.currentId(), int(FirstRun::LabPage));
    QVERIFY(!start.finish()->isEnabled());
    QVERIFY(LabSession::waitFor([&] { return start.finish()->isEnabled(); }, std::chrono::minutes(3)));
    start.finish()->click();
    QCOMPARE(start.wizard.result(), int(QDialog::Accepted));
    const auto workspace = service::Workspace::open(start.wizard.request());
    QVERIFY(workspace.has_value());
    QVERIFY(!service::fleetStatus(*workspace)->rows.empty());
}

void TestFirstRun::aCancelledLabLeavesNothing()
{
    Start start;
    start.choose(u"lab"_s);
    auto* progress = start.wizard.findChild<LabProgress*>();
    QSignalSpy failed(progress, &LabProgress::failed);
    QVERIFY(progress->isRunning());
    start.wizard.back();
    QVERIFY(LabSession::waitFor([&] { return failed.count() == 1; }, std::chrono::minutes(2)));
    QVERIFY(!QDir(start.lab).exists());
}

void TestFirstRun::closingTheLabLeavesNothing()
{
    const QTemporaryDir dir;
    const QString lab = dir.filePath(u"lab"_s);
    {
        LabProgress progress(nullptr);
        progress.start(lab, Now, 1);
    } // waits
    QVERIFY(!QDir(lab).exists());
}

void TestFirstRun::importsAFleetIntoANewDatabase()
{
    Start start;
    start.choose(u"import"_s);
    start.line(u"fleet"_s)
        ->setText(
            start.write(u"fleet.csv"_s,
                        "handle,manifest_uri,ca_repository,notification_uri,certificate_uri,ski,role,stage,"
                        "operator,contacts\n"
                        "alder,rsync://localhost/repo/alder/ca.mft,rsync://localhost/repo/alder/,,,,,,,\n"));
    QVERIFY(!start.finish()->isEnabled());
    start.wizard.currentPage()->findChild<QPushButton*>(u"run"_s)->click();
    QVERIFY(LabSession::waitFor([&] { return start.finish()->isEnabled(); }));
    start.finish()->click();
    const auto workspace = service::Workspace::open(start.wizard.request());
    QVERIFY(workspace.has_value());
    QCOMPARE(workspace->database.path(), start.database);
}

void TestFirstRun::tellsWhatIsWrongWithAFleetFile()
{
    Start start;
    start.choose(u"import"_s);
    start.line(u"fleet"_s)->setText(start.write(u"fleet.csv"_s, "nonsense\n"));
    start.wizard.currentPage()->findChild<QPushButton*>(u"run"_s)->click();
    auto* verdict = start.wizard.currentPage()->findChild<QLabel*>(u"verdict"_s);
    QVERIFY(LabSession::waitFor([&] { return !verdict->text().isEmpty(); }));
    QVERIFY(!start.finish()->isEnabled());
    QVERIFY(!QFile::exists(start.database));
}

void TestFirstRun::opensWhatIsThere()
{
    Start start;
    start.choose(u"open"_s);
    QVERIFY(!start.finish()->isEnabled());
    start.line(u"database"_s)->setText(start.dir.filePath(u"nowhere.db"_s));
    QVERIFY(!start.finish()->isEnabled());
    const QString path = start.write(u"there.db"_s, "x");
    start.line(u"database"_s)->setText(path);
    QVERIFY(start.finish()->isEnabled());
    start.finish()->click();
    QCOMPARE(start.wizard.request().database, path);
}

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
