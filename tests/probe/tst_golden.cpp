// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each fault of the lab gives exactly its tags. golden.txt has a line a fault: the sorted tags at warning or
// above, which is what the applicant is told to mend. A new line is what this test prints when it fails: read
// it before you write it down.
#include "tests/probe/probe_fixture.h"

#include <QElapsedTimer>
#include <QFile>

using lab::FaultKind;

namespace {

struct Row
{
    lab::Fault fault;
    QString name{};          ///< in the golden file; empty: the kind's
    bool withoutTal = false; ///< each object is inspected by itself
    bool stalls = false;     ///< wait for it a second only
    Duration lasts = 9h;
};

lab::Fault ofCa(FaultKind kind, const QString& object = u"roa"_s)
{
    return {.target = u"c"_s, .kind = kind, .object = object};
}

lab::Fault ofIsland(FaultKind kind) { return {.target = u"island"_s, .kind = kind}; }

std::vector<Row> repositoryRows()
{
    using enum FaultKind;
    std::vector<Row> rows;
    for (const FaultKind kind : {Dark,
                                 RrdpDown,
                                 RsyncDown,
                                 TlsExpired,
                                 TlsWrongName,
                                 TlsUntrusted,
                                 DnsNxdomain,
                                 DnsServfail,
                                 Ipv6Broken,
                                 Http429,
                                 Http503,
                                 GzipBomb,
                                 RedirectLoop,
                                 CrossOriginRedirect,
                                 XmlEntities,
                                 XmlDepth,
                                 XmlAttributes,
                                 SessionFlipFlop,
                                 SerialRegress,
                                 SnapshotHash,
                                 UriTraversal,
                                 CrossOriginSnapshot,
                                 RsyncOutside,
                                 ClockOff,
                                 WrongContentLength})
        rows.push_back({ofIsland(kind)});
    for (const FaultKind kind : {Slow, DripFeed, MuteTcp, MuteTls, DnsMute, EndlessBody})
        rows.push_back({.fault = ofIsland(kind), .stalls = true});
    rows.push_back({ofIsland(RsyncSymlinks)});
    rows.push_back({ofIsland(ManyDeltas)});
    rows.push_back({.fault = ofIsland(Frozen), .lasts = 30h});
    return rows;
}

std::vector<Row> caRows()
{
    using enum FaultKind;
    std::vector<Row> rows;
    for (const FaultKind kind : {ExpiredCrl,        MissingObject,
                                 HashMismatch,      MalformedObject,
                                 ClockSkew,         WithdrawnManifest,
                                 TruncatedObject,   WrongSigner,
                                 ExpiredObject,     NotYetValidObject,
                                 RevokedObject,     Overclaim,
                                 WrongAki,          WrongSki,
                                 WrongSia,          UnlistedObject,
                                 ListedTwice,       WrongHash,
                                 TwoCrls,           ForeignCrl,
                                 ManifestTraversal, Loop,
                                 Contradiction,     DeepChain,
                                 KeyRollStaged,     KeyRollSwitched})
        rows.push_back({ofCa(kind)});
    rows.push_back({.fault = ofCa(Stopped), .lasts = 30h});
    for (const FaultKind kind : {ExpiredObject, WrongSigner, RevokedObject, WrongSia, MissingObject})
        rows.push_back({.fault = ofCa(kind, u"manifest"_s), .name = toString(kind) + u" of the manifest"_s});
    for (const FaultKind kind : {MissingObject, ExpiredCrl, RevokedObject, WrongSia, WrongAki, ClockSkew})
        rows.push_back(
            {.fault = ofCa(kind), .name = toString(kind) + u" without a TAL"_s, .withoutTal = true});
    return rows;
}

std::vector<Row> allRows()
{
    std::vector<Row> rows = repositoryRows();
    std::ranges::move(caRows(), std::back_inserter(rows));
    for (Row& row : rows)
        if (row.name.isEmpty())
            row.name = toString(row.fault.kind);
    return rows;
}

QMap<QString, QString> golden()
{
    QMap<QString, QString> lines;
    QFile file(QStringLiteral(GOLDEN_FILE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden file");
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (!text.isEmpty() && !text.startsWith(u'#'))
            lines.insert(text.section(u':', 0, 0), text.section(u':', 1).trimmed());
    }
    return lines;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<ProbeFixture>(); }
    void healthyIsReady();
    void healthyIsReadyWithoutTal();
    void givesExactlyItsTags_data();
    void givesExactlyItsTags();
    void everyLineIsOfAFault();

private:
    std::unique_ptr<ProbeFixture> m_lab;
};

void TestGolden::healthyIsReady()
{
    m_lab->breakOnly({});
    auto inputs = m_lab->inputs();
    inputs.clients = 20;
    const auto facts = probe::probe(inputs);
    QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().toString()));
    const auto report = reportOn(*facts);
    QCOMPARE(tagsOf(report, readiness::Level::Warning), QString());
    QCOMPARE(tagsOf(report, readiness::Level::Notice).split(u' ').filter(u"OPS"_s, Qt::CaseSensitive).size(),
             1);
    QVERIFY(report.isReady());
    QVERIFY(facts->tree && facts->tree->judged && facts->tree->points.size() == 1);
    QCOMPARE(facts->capacity->requests, 60);
    QCOMPARE(facts->capacity->failures, 0);
}

void TestGolden::healthyIsReadyWithoutTal()
{
    m_lab->breakOnly({});
    auto inputs = m_lab->inputs();
    inputs.tal.reset();
    const auto facts = probe::probe(inputs);
    QVERIFY(facts.has_value());
    QCOMPARE(tagsOf(reportOn(*facts), readiness::Level::Warning), QString());
    QVERIFY(facts->tree && !facts->tree->judged && facts->tree->points.front().functional);
}

void TestGolden::givesExactlyItsTags_data()
{
    QTest::addColumn<int>("index");
    const auto rows = allRows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(qPrintable(rows[i].name)) << static_cast<int>(i);
}

void TestGolden::givesExactlyItsTags()
{
    QFETCH(int, index);
    const Row row = allRows()[static_cast<std::size_t>(index)];
    m_lab->breakOnly({row.fault}, row.lasts);
    auto inputs = m_lab->inputs();
    if (row.withoutTal)
        inputs.tal.reset();
    if (row.stalls)
        inputs.https = {.connect = 1s, .firstByte = 1s, .idle = 1s, .total = 1500ms};
    QElapsedTimer clock;
    clock.start();
    const auto facts = probe::probe(inputs);
    QVERIFY(facts.has_value());
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(row.name + u": "_s + tagsOf(reportOn(*facts), readiness::Level::Warning),
             row.name + u": "_s + golden().value(row.name, u"(no line)"_s));
}

void TestGolden::everyLineIsOfAFault()
{
    const auto rows = allRows();
    const auto lines = golden();
    for (auto line = lines.cbegin(); line != lines.cend(); ++line)
        QVERIFY2(std::ranges::count(rows, line.key(), &Row::name) == 1, qPrintable(line.key()));
    QCOMPARE(lines.size(), std::ssize(rows));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
