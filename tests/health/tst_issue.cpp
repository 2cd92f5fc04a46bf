// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/issue.h"
#include "tests/health/compare.h"
#include "tests/health/observations.h"
#include "tests/health/series.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using namespace Qt::StringLiterals;
using health::Issue;
using health::IssueKind;

namespace {

std::vector<IssueKind> kindsOf(const observe::Observation& look, const health::HealthRecord& record = {})
{
    std::vector<IssueKind> kinds;
    for (const Issue& issue : health::issuesOf(look, record, {}, LookTime))
        kinds.push_back(issue.kind);
    return kinds;
}

observe::Observation withFinding(FindingId id)
{
    auto look = lookFrom(u"a"_s, true, false);
    look.findings.push_back({id, u"rsync://localhost/repo/x.roa"_s});
    return look;
}

using Kinds = std::vector<IssueKind>;

} // namespace

class TestIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyLookHasNone();
    void findingsMakeIssues();
    void anOldManifestIsStaleThoughValid();
    void thisUpdateAheadIsClockSkew();
    void availabilityBelowTheTarget();
    void aBlindLookSaysNothingAboutThePublication();
    void aNoticeIsNoIssue();
    void survivesJson();
};

void TestIssue::aHealthyLookHasNone()
{
    auto look = lookFrom(u"a"_s);
    look.manifest = manifestAt(LookTime - 4h);
    EQUAL(kindsOf(look), Kinds{});
}

void TestIssue::findingsMakeIssues()
{
    EQUAL(kindsOf(withFinding(FindingId::MFT_EXPIRED)), Kinds{IssueKind::StaleManifest});
    EQUAL(kindsOf(withFinding(FindingId::OBJECT_MISSING)), Kinds{IssueKind::InconsistentPublication});
    EQUAL(kindsOf(withFinding(FindingId::OBJECT_HASH_MISMATCH)), Kinds{IssueKind::HashMismatch});
    EQUAL(kindsOf(withFinding(FindingId::OBJECT_MALFORMED)), Kinds{IssueKind::MalformedObjects});
    EQUAL(kindsOf(withFinding(FindingId::CMS_SIGNATURE)), Kinds{IssueKind::MalformedObjects});
    EQUAL(kindsOf(withFinding(FindingId::CERT_EXPIRED)), Kinds{IssueKind::Expiring});
    EQUAL(kindsOf(withFinding(FindingId::MFT_NOT_YET_VALID)), Kinds{IssueKind::ClockSkew});
    EQUAL(kindsOf(withFinding(FindingId::RRDP_SERIAL_REGRESSION)), Kinds{IssueKind::RrdpDesync});
    EQUAL(kindsOf(withFinding(FindingId::RRDP_DESYNC)), Kinds{IssueKind::RrdpDesync});
    EQUAL(kindsOf(withFinding(FindingId::RRDP_SNAPSHOT_CHANGED)), Kinds{IssueKind::RrdpDesync});
    EQUAL(kindsOf(withFinding(FindingId::MFT_NUMBER_REGRESSED)), Kinds{IssueKind::NumberRegress});
    EQUAL(kindsOf(withFinding(FindingId::MFT_THIS_UPDATE_REGRESSED)), Kinds{IssueKind::NumberRegress});
    EQUAL(kindsOf(withFinding(FindingId::CRL_NUMBER_REGRESSED)), Kinds{IssueKind::NumberRegress});
    EQUAL(kindsOf(withFinding(FindingId::RRDP_FOREIGN_ORIGIN)), Kinds{IssueKind::CrossOrigin});
    EQUAL(kindsOf(withFinding(FindingId::MFT_NUMBER_GAP)), Kinds{}); // a notice
}

void TestIssue::anOldManifestIsStaleThoughValid()
{
    auto look = lookFrom(u"a"_s);
    look.manifest = manifestAt(LookTime - 24h); // as old as the limit allows
    EQUAL(kindsOf(look), Kinds{});
    look.manifest = manifestAt(LookTime - 24h - 1s);
    EQUAL(kindsOf(look), Kinds{IssueKind::StaleManifest});
}

void TestIssue::thisUpdateAheadIsClockSkew()
{
    auto look = lookFrom(u"a"_s);
    look.manifest = manifestAt(LookTime + 3h);
    EQUAL(kindsOf(look), Kinds{IssueKind::ClockSkew});
}

void TestIssue::availabilityBelowTheTarget()
{
    Series s; // 201 h watched, one of them failed: 99.50249 % meets 99.5 %, two of 201 do not
    s.look(ReadingKind::Good, 100).look(ReadingKind::Failed).look(ReadingKind::Good, 101);
    EQUAL(kindsOf(lookFrom(u"a"_s), s.record), Kinds{});
    s.look(ReadingKind::Failed).look(ReadingKind::Good);
    EQUAL(kindsOf(lookFrom(u"a"_s), s.record), Kinds{IssueKind::Availability});
    Series young;
    young.look(ReadingKind::Good).look(ReadingKind::Failed, 10);
    EQUAL(kindsOf(lookFrom(u"a"_s), young.record), Kinds{}); // ten hours are no measure of a month
}

void TestIssue::aBlindLookSaysNothingAboutThePublication()
{
    auto look = withFinding(FindingId::MFT_EXPIRED);
    look.blind = true;
    EQUAL(kindsOf(look), Kinds{});
}

void TestIssue::aNoticeIsNoIssue()
{
    EQUAL(infoOf(FindingId::CERT_NAME).severity, Severity::Notice);
    EQUAL(kindsOf(withFinding(FindingId::CERT_NAME)), Kinds{});
}

void TestIssue::survivesJson()
{
    for (int i = 0; i <= int(health::LastIssueKind); ++i) {
        const auto kind = static_cast<IssueKind>(i);
        EQUAL(health::issueKindFromString(health::toString(kind)), kind);
    }
    const Issue issue{IssueKind::StaleManifest, {{u"manifest-age"_s, {{u"age"_s, u"2d"_s}}}}};
    EQUAL(health::issueFromJson(health::toJson(issue)), issue);
    QVERIFY(!health::issueFromJson({}));
}

QTEST_GUILESS_MAIN(TestIssue)
#include "tst_issue.moc"
