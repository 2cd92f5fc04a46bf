// SPDX-License-Identifier: GPL-3.0-or-later
//
// RRDP repositories that contradict themselves (RFC 9697), over real HTTPS: what the lab publishes is altered
// before it is served.
#include "core/lab/publication.h"
#include "core/rrdp/document.h"
#include "tests/observe/observe_fixture.h"

namespace {

/// The files of one repository as the lab made them, to be altered and served.
class Altered
{
public:
    Altered(ObserveFixture& lab, const QString& repository) : m_lab(lab), m_served(lab.world.served())
    {
        const auto found = std::ranges::find_if(
            m_served, [&](const lab::ServedRepository& served) { return served.where.name == repository; });
        if (found == m_served.end())
            qFatal("no such repository");
        m_repository = &*found;
        m_files = *m_repository->files;
        m_notification = u"/%1notification.xml"_s.arg(m_repository->where.httpsPath);
    }

    /// Paths that end so, newest first by serial.
    QStringList paths(const QString& name) const
    {
        QStringList result;
        for (auto it = m_files.constBegin(); it != m_files.constEnd(); ++it) {
            if (it.key().endsWith(name) && text().contains(it.key().toLatin1()))
                result << it.key();
        }
        std::ranges::sort(result, [](const QString& a, const QString& b) { return serial(a) > serial(b); });
        return result;
    }

    /// Other bytes with the same meaning, and the notification tells their hash.
    void rewrite(const QString& path)
    {
        lab::HttpFile& file = m_files[path];
        const QByteArray before = hexOf(file.bytes);
        file.bytes += "<!-- written again -->\n";
        replaceInNotification(before, hexOf(file.bytes));
    }

    void replaceInNotification(const QByteArray& before, const QByteArray& after)
    {
        lab::HttpFile& file = m_files[m_notification];
        if (!file.bytes.contains(before))
            qFatal("not in the notification");
        file.bytes.replace(before, after);
        file.etag = '"' + hexOf(file.bytes).first(32) + '"';
        file.lastModified += 1s;
    }

    void remove(const QString& path) { m_files.remove(path); }
    QByteArray text() const { return m_files.value(m_notification).bytes; }

    void serve()
    {
        m_repository->files = std::make_shared<lab::HttpFiles>(m_files);
        if (!m_lab.server.update(m_served, m_lab.now))
            qFatal("the lab does not serve");
    }

private:
    static QByteArray hexOf(const QByteArray& bytes) { return sha256Of(bytes).toHex().toLower().toLatin1(); }
    /// .../SERIAL/HASH/delta.xml
    static int serial(const QString& path) { return path.section(u'/', -3, -3).toInt(); }

    ObserveFixture& m_lab;
    std::vector<lab::ServedRepository> m_served;
    lab::ServedRepository* m_repository = nullptr;
    lab::HttpFiles m_files;
    QString m_notification;
};

const RepositoryOutcome& repositoryOf(const RoundResult& result, const QString& name)
{
    const auto found = std::ranges::find_if(
        result.repositories, [&](const RepositoryOutcome& r) { return r.key.contains(u'/' + name + u'/'); });
    if (found == result.repositories.end())
        qFatal("no outcome of %s", qPrintable(name));
    return *found;
}

} // namespace

class TestRrdpSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<ObserveFixture>();
        m_lab->lookAfter(1h);
        QVERIFY(repositoryOf(m_lab->lookAfter(9h), u"cloud"_s).deltasApplied > 0);
    }
    void cleanup() { m_lab.reset(); }

    void aMutatedDeltaLeadsToTheSnapshot();
    void aMutatedDeltaIsFoundThoughTheSnapshotIsGone();
    void aMutatedDeltaIsFoundWithTheNextSerial();
    void aChangedSnapshotOfTheSameSerialIsTaken();
    void anotherSessionIsTakenWithoutComplaint();
    void anUnchangedRepositoryContradictsNothing();

private:
    std::unique_ptr<ObserveFixture> m_lab;
};

void TestRrdpSync::aMutatedDeltaLeadsToTheSnapshot()
{
    Altered cloud(*m_lab, u"cloud"_s);
    cloud.rewrite(cloud.paths(u"/delta.xml"_s).constFirst());
    cloud.serve();
    const RoundResult result = m_lab->look();
    const RepositoryOutcome& outcome = repositoryOf(result, u"cloud"_s);
    QVERIFY(outcome.snapshotTaken && outcome.endpoint.synchronised);
    QVERIFY(has(outcome.findings, FindingId::RRDP_DESYNC));
    QVERIFY(has(of(result, u"a"_s).findings, FindingId::RRDP_DESYNC));
    QVERIFY(of(result, u"a"_s).functional && of(result, u"a"_s).complete);
    QVERIFY(of(result, u"c"_s).findings.empty()); // another repository
    const RepositoryOutcome again = repositoryOf(m_lab->look(), u"cloud"_s);
    QVERIFY(again.unchanged && again.findings.empty()); // said once
}

void TestRrdpSync::aMutatedDeltaIsFoundThoughTheSnapshotIsGone()
{
    Altered cloud(*m_lab, u"cloud"_s);
    cloud.rewrite(cloud.paths(u"/delta.xml"_s).constFirst());
    const QString snapshot = cloud.paths(u"/snapshot.xml"_s).constFirst();
    cloud.remove(snapshot);
    cloud.serve();
    const RoundResult broken = m_lab->look();
    QVERIFY(has(repositoryOf(broken, u"cloud"_s).findings, FindingId::RRDP_DESYNC));
    QVERIFY(!repositoryOf(broken, u"cloud"_s).endpoint.synchronised);
    QVERIFY(of(broken, u"a"_s).functional && !of(broken, u"a"_s).complete); // rsync has it
    // The doubtful state is gone: the same notification does not find it "unchanged".
    QVERIFY(!repositoryOf(m_lab->look(), u"cloud"_s).endpoint.synchronised);
    m_lab->publish(9h);
    const RepositoryOutcome mended = repositoryOf(m_lab->look(), u"cloud"_s);
    QVERIFY(mended.snapshotTaken && mended.endpoint.synchronised);
}

void TestRrdpSync::aMutatedDeltaIsFoundWithTheNextSerial()
{
    m_lab->publish(17h);
    Altered cloud(*m_lab, u"cloud"_s);
    const QStringList deltas = cloud.paths(u"/delta.xml"_s);
    QVERIFY(deltas.size() >= 2);
    cloud.rewrite(deltas[1]); // announced at 9 h, and followed then
    cloud.serve();
    const RepositoryOutcome outcome = repositoryOf(m_lab->look(), u"cloud"_s);
    QVERIFY(outcome.snapshotTaken && outcome.deltasApplied == 0);
    QVERIFY(has(outcome.findings, FindingId::RRDP_DESYNC));
}

void TestRrdpSync::aChangedSnapshotOfTheSameSerialIsTaken()
{
    Altered cloud(*m_lab, u"cloud"_s);
    cloud.rewrite(cloud.paths(u"/snapshot.xml"_s).constFirst());
    cloud.serve();
    const RepositoryOutcome outcome = repositoryOf(m_lab->look(), u"cloud"_s);
    QVERIFY(outcome.snapshotTaken && outcome.endpoint.synchronised);
    QVERIFY(has(outcome.findings, FindingId::RRDP_SNAPSHOT_CHANGED));
    QVERIFY(!has(outcome.findings, FindingId::RRDP_DESYNC));
}

void TestRrdpSync::anotherSessionIsTakenWithoutComplaint()
{
    Altered before(*m_lab, u"cloud"_s);
    lab::ServedRepository other = [&] { // the same objects, published by a server that was set up anew
        auto served = m_lab->world.served();
        return *std::ranges::find_if(served, [](const auto& r) { return r.where.name == u"cloud"_s; });
    }();
    lab::Publication fresh(other.where);
    lab::HttpFiles files = *other.files;
    const auto state =
        rrdp::decodeSnapshot(files.value(before.paths(u"/snapshot.xml"_s).constFirst()).bytes, {});
    QVERIFY(state.value.has_value());
    lab::Products products;
    for (auto it = state.value->objects.cbegin(); it != state.value->objects.cend(); ++it)
        products.emplace(it.key().toString().sliced(other.where.rsyncBase().size()),
                         lab::productOf(it.value()));
    QVERIFY(fresh.update(products, m_lab->now));
    other.files = fresh.files();
    auto served = m_lab->world.served();
    *std::ranges::find_if(served, [](const auto& r) { return r.where.name == u"cloud"_s; }) = other;
    QVERIFY(m_lab->server.update(served, m_lab->now).has_value());
    const RoundResult result = m_lab->look();
    const RepositoryOutcome& outcome = repositoryOf(result, u"cloud"_s);
    QVERIFY(outcome.snapshotTaken && outcome.findings.empty());
    QCOMPARE(outcome.session, fresh.session());
    QVERIFY(of(result, u"a"_s).complete);
}

void TestRrdpSync::anUnchangedRepositoryContradictsNothing()
{
    Altered cloud(*m_lab, u"cloud"_s);
    cloud.replaceInNotification("</notification>", " </notification>"); // so that it is sent again
    cloud.serve();
    const RepositoryOutcome outcome = repositoryOf(m_lab->look(), u"cloud"_s);
    QVERIFY(outcome.unchanged && outcome.bytes > 0 && outcome.findings.empty());
}

QTEST_GUILESS_MAIN(TestRrdpSync)
#include "tst_rrdp_sync.moc"
