// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_bundle_check.h"
#include "core/service/tar_reader.h"
#include "tests/service/recorded_story.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace caretaker;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using service::BundleCheck;
using service::BundleFile;
using service::checkCaseBundle;
using service::Contacts;
using test::handle;

namespace {

using Files = std::vector<BundleFile>;

QByteArray& bytesOf(Files& files, const QString& name)
{
    for (BundleFile& file : files)
        if (file.name == name)
            return file.bytes;
    qFatal("no file %s", qPrintable(name));
}

/// Whoever changes a file can change the sums, too.
QByteArray resealed(Files files)
{
    QJsonObject manifest = QJsonDocument::fromJson(bytesOf(files, u"manifest.json"_s)).object();
    QJsonObject hashes;
    for (const BundleFile& file : files)
        if (file.name != "manifest.json"_L1 && file.name != "SHA256SUMS"_L1)
            hashes.insert(file.name, sha256Of(file.bytes).toHex());
    manifest.insert("files"_L1, hashes);
    bytesOf(files, u"manifest.json"_s) = QJsonDocument(manifest).toJson();
    QByteArray sums;
    for (const BundleFile& file : files)
        if (file.name != "SHA256SUMS"_L1)
            sums += sha256Of(file.bytes).toHex().toLower().toLatin1() + "  " + file.name.toLatin1() + '\n';
    bytesOf(files, u"SHA256SUMS"_s) = sums;
    return service::tarOf(u"case"_s, files);
}

QByteArray tarOf(const Files& files) { return service::tarOf(u"case"_s, files); }

bool isFound(const QByteArray& tar)
{
    const auto check = checkCaseBundle(tar, u"changed.tar"_s);
    return !check || !check->isSound();
}

} // namespace

class CaseBundleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aWholeBundleIsSound();
    void findsAChangedByteInEveryMember();
    void findsAChangedByteBetweenMembers();
    void findsObservationsThatWereMadeUp();
    void findsADecisionThatWasTakenOut();
    void findsADecisionThatWasChanged();
    void findsARoundThatWasTakenOut();
    void refusesWhatWouldLeaveTheFolder();
    void refusesATruncatedBundle();
    void namesNobodyUnlessAskedTo();
    void namesNoOtherCa();
    void anExportOfTheChainStandsAlone();

private:
    Files m_files;
    test::ServiceFixture m_fixture;
    std::optional<service::Workspace> m_workspace;
};

void CaseBundleTest::initTestCase()
{
    test::Story(m_fixture).play();
    auto workspace = m_fixture.workspace();
    QVERIFY(workspace.has_value());
    m_workspace = std::move(*workspace);
    service::ExportedCase report{.path = {}, .cases = {}, .head = {0, Sha256({})}};
    auto files = service::caseFiles(*m_workspace, handle(u"alder"_s), Contacts::Withheld,
                                    m_fixture.start + 72h, report);
    QVERIFY2(files.has_value(), files ? "" : qPrintable(files.error().toString()));
    m_files = std::move(*files);
    QCOMPARE(report.cases.size(), 1);
}

void CaseBundleTest::aWholeBundleIsSound()
{
    const auto check = checkCaseBundle(tarOf(m_files), u"a.tar"_s);
    QVERIFY2(check.has_value(), check ? "" : qPrintable(check.error().toString()));
    QVERIFY2(check->isSound(), qPrintable(check->problems.join(u'\n')));
    QCOMPARE(check->replay.rounds, 72);
    QCOMPARE(check->replay.transitions, 2); // healthy, dead
    QVERIFY(check->replay.caseEvents >= 2);
    const auto head = store::AuditChain(m_workspace->database).head();
    QCOMPARE(check->head == *head, true);
    QVERIFY(resealed(m_files) == tarOf(m_files)); // so that the tests below change what they mean to
}

void CaseBundleTest::findsAChangedByteInEveryMember()
{
    QRandomGenerator random(5);
    for (std::size_t i = 0; i < m_files.size(); ++i)
        for (int n = 0; n < 6 && !m_files[i].bytes.isEmpty(); ++n) {
            Files files = m_files;
            const qsizetype at = random.bounded(static_cast<int>(files[i].bytes.size()));
            files[i].bytes[at] = static_cast<char>(files[i].bytes.at(at) ^ (1 << random.bounded(8)));
            QVERIFY2(isFound(tarOf(files)), qPrintable(u"%1 at %2"_s.arg(files[i].name).arg(at)));
        }
}

void CaseBundleTest::findsAChangedByteBetweenMembers()
{
    QRandomGenerator random(6);
    const QByteArray whole = tarOf(m_files);
    qsizetype at = 0;
    for (const BundleFile& file : m_files) {
        for (int n = 0; n < 4; ++n) {
            QByteArray tar = whole;
            const qsizetype byte = at + random.bounded(512); // the member's header
            tar[byte] = static_cast<char>(tar.at(byte) ^ (1 << random.bounded(8)));
            QVERIFY2(isFound(tar), qPrintable(u"header of %1"_s.arg(file.name)));
        }
        at += 512 + (file.bytes.size() + 511) / 512 * 512;
    }
    QVERIFY(isFound(whole + QByteArray(512, '\0')));
}

/// With sums that fit: the verdict does not come out of them.
void CaseBundleTest::findsObservationsThatWereMadeUp()
{
    Files files = m_files;
    bytesOf(files, u"runs.ndjson"_s).replace("\"functional\":false", "\"functional\":true");
    const auto check = checkCaseBundle(resealed(files), u"a.tar"_s);
    QVERIFY(check.has_value());
    QVERIFY(!check->isSound());
    QVERIFY(!check->differences.empty());
    QVERIFY(check->problems.join(u' ').contains(u"verdict"));
}

void CaseBundleTest::findsADecisionThatWasTakenOut()
{
    Files files = m_files;
    QByteArray& chain = bytesOf(files, u"chain.ndjson"_s);
    const auto entries = service::readExport(chain, u"chain"_s);
    QVERIFY(entries.has_value());
    chain.clear();
    for (service::ExportedEntry entry : *entries) {
        if (entry.entry && entry.entry->kind == "health.transition"_L1)
            entry.entry.reset(); // told by its hash only, as if it were about somebody else
        chain += service::lineOf(entry) + '\n';
    }
    const auto check = checkCaseBundle(resealed(files), u"a.tar"_s);
    QVERIFY(check.has_value());
    QVERIFY(!check->isSound());
}

void CaseBundleTest::findsADecisionThatWasChanged()
{
    Files files = m_files;
    bytesOf(files, u"chain.ndjson"_s).replace("\\\"to\\\":\\\"dead\\\"", "\\\"to\\\":\\\"slow\\\"");
    QVERIFY(tarOf(files) != tarOf(m_files));
    const auto check = checkCaseBundle(resealed(files), u"a.tar"_s);
    QVERIFY(check.has_value());
    QVERIFY(check->problems.join(u' ').contains(u"chain"));
}

void CaseBundleTest::findsARoundThatWasTakenOut()
{
    Files files = m_files;
    QByteArray& rounds = bytesOf(files, u"rounds.ndjson"_s);
    QList<QByteArray> lines = rounds.split('\n');
    lines.remove(1, 20);
    rounds = lines.join('\n');
    QVERIFY(isFound(resealed(files)));
}

void CaseBundleTest::refusesWhatWouldLeaveTheFolder()
{
    for (const QString& name : {u"../passwd"_s, u".hidden"_s, u"a/b"_s, u""_s}) {
        Files files = m_files;
        files.push_back({name, "x", m_fixture.start});
        QVERIFY2(!service::readTar(tarOf(files), u"a.tar"_s), qPrintable(name));
    }
    Files twice = m_files;
    twice.push_back(twice.front());
    QVERIFY(!service::readTar(tarOf(twice), u"a.tar"_s));
}

void CaseBundleTest::refusesATruncatedBundle()
{
    const QByteArray whole = tarOf(m_files);
    for (qsizetype size = 0; size < whole.size(); size += 4099)
        QVERIFY(!checkCaseBundle(whole.first(size), u"a.tar"_s));
}

void CaseBundleTest::namesNobodyUnlessAskedTo()
{
    QVERIFY(!tarOf(m_files).contains("noc@alder.example.net"));
    service::ExportedCase report{.path = {}, .cases = {}, .head = {0, Sha256({})}};
    const auto files = service::caseFiles(*m_workspace, handle(u"alder"_s), Contacts::Included,
                                          m_fixture.start + 72h, report);
    QVERIFY(files.has_value());
    const QByteArray tar = tarOf(*files);
    QVERIFY(tar.contains("noc@alder.example.net"));
    const auto check = checkCaseBundle(tar, u"a.tar"_s);
    QVERIFY(check.has_value() && check->isSound());
}

void CaseBundleTest::namesNoOtherCa()
{
    for (const char* name : {"birch", "cedar", "dune", "gorge"})
        QVERIFY2(!tarOf(m_files).contains(name), name);
}

void CaseBundleTest::anExportOfTheChainStandsAlone()
{
    const auto entries = store::AuditChain(m_workspace->database).exportSince(3);
    QVERIFY(entries.has_value());
    QByteArray text;
    for (const store::AuditEntry& entry : *entries)
        text += service::lineOf(entry) + '\n';
    const auto read = service::readExport(text, u"a"_s);
    QVERIFY(read.has_value());
    const service::ExportReport report = service::checkExport(*read);
    QVERIFY(report.chain.intact());
    QCOMPARE(report.firstSeq, 4);
    QCOMPARE(service::headFromText(service::headText(report.chain.head)) == report.chain.head, true);

    std::vector<service::ExportedEntry> gap = *read;
    gap.erase(gap.begin() + 5);
    QVERIFY(!service::checkExport(gap).chain.intact());
    std::vector<service::ExportedEntry> swapped = *read;
    std::swap(swapped[4], swapped[5]);
    QVERIFY(!service::checkExport(swapped).chain.intact());
    QVERIFY(!service::readExport(text.chopped(1), u"a"_s)); // the last line is cut off
    for (const QString& head : {u"12"_s, u":AB"_s, u"x:"_s, u""_s, u"-1:"_s + report.chain.head.hash.toHex()})
        QVERIFY2(!service::headFromText(head), qPrintable(head));
}

QTEST_GUILESS_MAIN(CaseBundleTest)
#include "tst_case_bundle.moc"
