// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_bundle_check.h"

#include "core/notice/clean_text.h"
#include "core/service/approval_check.h"
#include "core/service/case_bundle_parts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

class BundleChecker
{
public:
    BundleChecker(const CaseBundle& bundle, BundleCheck& result) : m_bundle(bundle), m_result(result) {}
    void run();

private:
    void checkChain();
    void checkPolicies();
    void checkNotices();
    void checkApprovals();
    void checkVerdict();
    void wrong(const QString& problem) { m_result.problems << problem; }

    const CaseBundle& m_bundle;
    BundleCheck& m_result;
};

void BundleChecker::run()
{
    checkFiles(m_bundle, m_result);
    checkChain();
    checkPolicies();
    checkEvidence(m_bundle, m_result);
    checkNotices();
    checkApprovals();
    checkVerdict();
    checkRawObjects(m_bundle, m_result);
}

void BundleChecker::checkChain()
{
    const ExportReport report = checkExport(m_bundle.chain);
    m_result.head = report.chain.head;
    if (!report.chain.intact())
        return wrong(u"the audit chain: "_s + report.chain.problem);
    if (report.firstSeq != 1)
        return wrong(u"the audit chain does not begin with its first entry"_s);
    if (m_bundle.manifest.value("head"_L1).toString() != headText(report.chain.head))
        wrong(u"the audit chain does not end with the head that manifest.json names"_s);
    m_result.checked
        << u"%1 entries of the audit chain have the hash of their content and follow from the one before"_s
               .arg(report.told);
    if (report.told < report.chain.entries)
        m_result.unchecked << u"%1 entries about other matters are told by their hash only: that they chain "
                              u"shows in the registry's "
                              "own export"_s.arg(report.chain.entries - report.told);
    m_result.unchecked
        << u"that this chain is the registry's: compare its head %1 with one that was kept elsewhere"_s.arg(
               headText(report.chain.head));
}

/// The texts that the verdict is recomputed by are those in the chain; these are the same, for people.
void BundleChecker::checkPolicies()
{
    std::set<QByteArray> told;
    for (const store::Decision& decision : m_bundle.material.decisions)
        if (decision.subject == "policy.text"_L1)
            told.insert(decision.payload.value("value"_L1).toString().toUtf8());
    for (const auto& [name, bytes] : m_bundle.files)
        if (name.startsWith("policy-"_L1) && !told.contains(bytes))
            wrong(name + u" is not a policy that the audit chain names"_s);
}

void BundleChecker::checkNotices()
{
    std::set<QString> queued;
    for (const store::Decision& decision : m_bundle.material.decisions)
        if (decision.kind == "notice.queued"_L1)
            queued.insert(decision.payload.value("content_sha256"_L1).toString());
    const auto file = m_bundle.files.find(u"notices.json"_s);
    const QJsonArray notices =
        file == m_bundle.files.end() ? QJsonArray() : QJsonDocument::fromJson(file->second).array();
    int withheld = 0;
    for (const auto& notice : notices) {
        const QString hash = notice["content_sha256"_L1].toString();
        const auto message = m_bundle.files.find(u"notice-%1.eml"_s.arg(notice["id"_L1].toInteger()));
        withheld += message == m_bundle.files.end();
        if (!queued.contains(hash))
            wrong(u"notice %1 is not in the audit chain"_s.arg(notice["id"_L1].toInteger()));
        if (message != m_bundle.files.end() && sha256Of(message->second).toHex() != hash)
            wrong(u"notice %1 is not the message that was queued"_s.arg(notice["id"_L1].toInteger()));
    }
    m_result.checked << u"%1 notices are in the audit chain"_s.arg(notices.size());
    if (withheld > 0)
        m_result.unchecked << u"what %1 notices said, and to whom: contacts are withheld"_s.arg(withheld);
}

void BundleChecker::checkApprovals()
{
    enforcement::CaseEvents events;
    for (const store::Decision& decision : m_bundle.material.decisions)
        if (decision.kind.startsWith("case."_L1))
            if (auto event = enforcement::caseEventFromJson(decision.payload))
                events.push_back(std::move(*event));
    const ApprovalCheck check = service::checkApprovals(events);
    for (const QString& problem : check.problems)
        wrong(problem);
    if (check.problems.isEmpty() && check.signedApprovals > 0)
        m_result.checked << check.sentence();
    for (const QString& key : check.keys)
        m_result.unchecked << u"that this key is theirs: "_s + key;
}

void BundleChecker::checkVerdict()
{
    RecordedRounds rounds(m_bundle.material);
    Replay replay(Replay::Reach::OneCa);
    const auto runs = [this](const RecordedRounds::TakeRun& take) -> Expected<void> {
        for (const store::ObservationRun& run : m_bundle.runs)
            if (!take(store::ObservationRun(run)))
                break;
        return {};
    };
    if (const auto played = rounds.play(replay, runs); !played)
        return wrong(u"the verdict cannot be recomputed: "_s + played.error().toString());
    m_result.replay = replay.counts();
    m_result.differences = replay.differences();
    if (replay.counts().differences > 0)
        return wrong(u"the verdict comes out otherwise, in %1 places"_s.arg(replay.counts().differences));
    m_result.checked
        << u"%1 rounds, judged once more by the recorded rules, give the same %2 transitions and %3 events"_s
               .arg(replay.counts().rounds)
               .arg(replay.counts().transitions)
               .arg(replay.counts().caseEvents);
    m_result.unchecked << rounds.notes();
}

/// Much of what is said comes out of the bundle: it must not move a cursor.
void clean(BundleCheck& check)
{
    for (QStringList* texts : {&check.cases, &check.checked, &check.unchecked, &check.problems})
        for (QString& text : *texts)
            text = notice::cleanText(text);
    for (Difference& difference : check.differences) {
        difference.stored = notice::cleanText(difference.stored);
        difference.recomputed = notice::cleanText(difference.recomputed);
    }
}

} // namespace

Expected<BundleCheck> checkCaseBundle(const QByteArray& tar, const QString& where)
{
    const auto bundle = readCaseBundle(tar, where);
    if (!bundle)
        return unexpected(bundle.error());
    BundleCheck result{.ca = bundle->ca, .cases = {}, .head = {0, Sha256({})}};
    const QJsonArray cases = bundle->manifest.value("cases"_L1).toArray();
    for (const auto& id : cases)
        result.cases << id.toString();
    BundleChecker(*bundle, result).run();
    clean(result);
    return result;
}

QJsonObject toJson(const BundleCheck& check)
{
    QJsonArray differences;
    for (const Difference& difference : check.differences)
        differences.append(toJson(difference));
    return {{u"schema"_s, u"caretaker/audit-verify-bundle/1"_s},
            {u"ca"_s, check.ca.toString()},
            {u"cases"_s, QJsonArray::fromStringList(check.cases)},
            {u"sound"_s, check.isSound()},
            {u"head"_s, headText(check.head)},
            {u"problems"_s, QJsonArray::fromStringList(check.problems)},
            {u"checked"_s, QJsonArray::fromStringList(check.checked)},
            {u"unchecked"_s, QJsonArray::fromStringList(check.unchecked)},
            {u"differences"_s, differences}};
}

} // namespace caretaker::service
