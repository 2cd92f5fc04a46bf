// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fleet_service.h"
#include "core/service/status_service.h"
#include "tests/ui/lab_session.h"

#include <QSignalSpy>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace Qt::StringLiterals;
using testing::LabSession;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_lab.reset(); }
    void answersComeInThisThreadInTheOrderAsked();
    void anAskerThatIsGoneIsNotCalled();
    void anActSaysThatSomethingChanged();
    void whatAnotherConnectionWritesIsNoticed();
    void aDatabaseThatIsNotThereIsToldAtOnce();
    void aLongJobReportsAndCanBeStopped();
    void destructionDropsWhatWaits();

private:
    std::unique_ptr<LabSession> m_lab;
};

void TestSession::init()
{
    m_lab = LabSession::make();
    if (!m_lab)
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
}

void TestSession::answersComeInThisThreadInTheOrderAsked()
{
    QList<int> order;
    QThread* answeredIn = nullptr;
    QThread* askedIn = nullptr;
    for (int i = 0; i < 5; ++i) {
        m_lab->session().ask(
            this,
            [i](const service::Workspace& workspace) -> Expected<std::pair<int, QThread*>> {
                if (auto status = service::fleetStatus(workspace); !status)
                    return unexpected(status.error());
                return std::pair(i, QThread::currentThread());
            },
            [&](const Expected<std::pair<int, QThread*>>& answer) {
                order << answer->first;
                askedIn = answer->second;
                answeredIn = QThread::currentThread();
            });
    }
    QVERIFY(LabSession::waitFor([&] { return order.size() == 5; }));
    QCOMPARE(order, (QList<int>{0, 1, 2, 3, 4}));
    QCOMPARE(answeredIn, thread());
    QVERIFY(askedIn != thread());
}

void TestSession::anAskerThatIsGoneIsNotCalled()
{
    bool called = false;
    auto asker = std::make_unique<QObject>();
    m_lab->session().ask(
        asker.get(), [](const service::Workspace&) -> Expected<int> { return 1; },
        [&](const Expected<int>&) { called = true; });
    asker.reset();
    bool after = false;
    m_lab->session().ask(
        this, [](const service::Workspace&) -> Expected<int> { return 2; },
        [&](const Expected<int>&) { after = true; });
    QVERIFY(LabSession::waitFor([&] { return after; }));
    QVERIFY(!called);
}

void TestSession::anActSaysThatSomethingChanged()
{
    const QSignalSpy changed(&m_lab->session(), &Session::changed);
    bool done = false;
    m_lab->session().act(
        this, [](const service::Workspace&) -> Expected<int> { return 1; },
        [&](const Expected<int>&) { done = true; });
    QVERIFY(LabSession::waitFor([&] { return done; }));
    QCOMPARE(changed.count(), 1);
}

void TestSession::whatAnotherConnectionWritesIsNoticed()
{
    const QSignalSpy changed(&m_lab->session(), &Session::changed);
    const service::Workspace other = m_lab->workspace();
    const fleet::DelegatedCa newcomer{
        .handle = CaHandle::fromString(u"newcomer"_s),
        .skis = {},
        .manifestUris = {*RsyncUri::tryFromString(u"rsync://new.example/repo/newcomer.mft"_s)},
        .caRepository = *RsyncUri::tryFromString(u"rsync://new.example/repo/"_s)};
    QVERIFY(service::importCas(other.database, {newcomer}, {u"somebody"_s, m_lab->now()}));
    QVERIFY(LabSession::waitFor([&] { return changed.count() > 0; }));
}

void TestSession::aDatabaseThatIsNotThereIsToldAtOnce()
{
    const auto session = Session::open({.configFile = {}, .database = m_lab->filePath(u"none.db"_s)},
                                       [] { return Instant{}; });
    QVERIFY(!session);
    QVERIFY2(session.error().toString().contains(u"none.db"_s), qPrintable(session.error().toString()));
}

void TestSession::aLongJobReportsAndCanBeStopped()
{
    std::optional<Expected<int>> result;
    LongJob* job = m_lab->session().start(
        this,
        [](const service::Workspace&, JobControl& control) -> Expected<int> {
            int rounds = 0;
            while (!control.isCancelled()) {
                control.progress(++rounds, 0, u"on"_s);
                QThread::msleep(1);
            }
            return rounds;
        },
        [&](Expected<int> answer) { result = std::move(answer); });
    const QSignalSpy progressed(job, &LongJob::progressed);
    QVERIFY(LabSession::waitFor([&] { return progressed.count() > 3; }));
    job->cancel();
    QVERIFY(LabSession::waitFor([&] { return result.has_value(); }));
    QVERIFY(**result > 3);
}

void TestSession::destructionDropsWhatWaits()
{
    bool called = false;
    for (int i = 0; i < 50; ++i)
        m_lab->session().ask(
            this, [](const service::Workspace& workspace) { return service::fleetStatus(workspace); },
            [&](const Expected<service::FleetStatus>&) { called = true; });
    m_lab.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
