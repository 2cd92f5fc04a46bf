// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_bundle_check.h"

#include "core/notice/clean_text.h"
#include "core/service/approval_check.h"
#include "core/service/raw_check.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

using LookKey = std::pair<VantageName, Instant>;

class Check
{
public:
    Check(const CaseBundle& bundle, BundleCheck& result) : m_bundle(bundle), m_result(result) {}
    void run();

private:
    void checkSums();
    void checkFileHashes();
    void checkChain();
    void checkPolicies();
    void checkEvidenceHashes();
    void checkNotices();
    void checkApprovals();
    void checkVerdict();
    void checkRawObjects();
    void checkRawLook(const rpki::Tal& tal, const LookKey& key,
                      const std::vector<const BundledEvidence*>& items);
    void compareLook(const LookKey& key, const observe::Observation& look, const RawVerdict& raw);
    const observe::Observation* observationAt(const LookKey& key) const;
    void wrong(const QString& problem) { m_result.problems << problem; }

    const CaseBundle& m_bundle;
    BundleCheck& m_result;
    int m_validated = 0; ///< looks whose raw objects validate as recorded
    int m_partly = 0;    ///< looks without a whole chain
};

void Check::run()
{
    checkSums();
    checkFileHashes();
    checkChain();
    checkPolicies();
    checkEvidenceHashes();
    checkNotices();
    checkApprovals();
    checkVerdict();
    checkRawObjects();
}

void Check::checkSums()
{
    const QByteArray sums =
        m_bundle.files.contains(u"SHA256SUMS"_s) ? m_bundle.files.at(u"SHA256SUMS"_s) : QByteArray();
    std::map<QByteArray, int> lines;
    const QList<QByteArray> all = sums.split('\n');
    for (const QByteArray& line : all)
        ++lines[line];
    if (lines[QByteArray()] != 1 || !sums.endsWith('\n'))
        wrong(u"SHA256SUMS is not lines of text"_s);
    lines.erase(QByteArray());
    for (const auto& [name, bytes] : m_bundle.files) {
        if (name == "SHA256SUMS"_L1)
            continue;
        const auto line = lines.find(sha256Of(bytes).toHex().toLower().toLatin1() + "  " + name.toLatin1());
        if (line == lines.end() || line->second != 1)
            wrong(u"%1 is not the file that SHA256SUMS names"_s.arg(name));
        else
            lines.erase(line);
    }
    for (const auto& [line, count] : lines)
        wrong(u"SHA256SUMS names what is not here: "_s + QString::fromLatin1(line.left(200)));
    if (m_result.problems.isEmpty())
        m_result.checked << u"%1 files have the SHA-256 that SHA256SUMS names"_s.arg(m_bundle.files.size() -
                                                                                     1);
}

void Check::checkFileHashes()
{
    const QJsonObject hashes = m_bundle.manifest.value("files"_L1).toObject();
    for (const auto& [name, bytes] : m_bundle.files)
        if (name != "SHA256SUMS"_L1 && name != "manifest.json"_L1 &&
            hashes.value(name).toString() != sha256Of(bytes).toHex())
            wrong(u"%1 is not the file that manifest.json names"_s.arg(name));
    for (auto it = hashes.begin(); it != hashes.end(); ++it)
        if (!m_bundle.files.contains(it.key()))
            wrong(u"manifest.json names what is not here: "_s + it.key());
}

void Check::checkChain()
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
void Check::checkPolicies()
{
    std::set<QByteArray> told;
    for (const store::Decision& decision : m_bundle.material.decisions)
        if (decision.subject == "policy.text"_L1)
            told.insert(decision.payload.value("value"_L1).toString().toUtf8());
    for (const auto& [name, bytes] : m_bundle.files)
        if (name.startsWith("policy-"_L1) && !told.contains(bytes))
            wrong(name + u" is not a policy that the audit chain names"_s);
}

void Check::checkEvidenceHashes()
{
    int pieces = 0, gone = 0;
    for (const BundledEvidence& item : m_bundle.evidence) {
        const auto file = m_bundle.files.find(item.file);
        gone += item.file.isEmpty();
        if (item.file.isEmpty())
            continue;
        ++pieces;
        if (file == m_bundle.files.end() || sha256Of(file->second) != item.id)
            wrong(u"evidence %1 is not here, or has other bytes"_s.arg(item.id.toHex().toLower()));
    }
    m_result.checked << u"%1 pieces of evidence have the SHA-256 that the observations name"_s.arg(pieces);
    if (gone > 0)
        m_result.unchecked << u"%1 pieces of evidence had expired"_s.arg(gone);
}

void Check::checkNotices()
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

void Check::checkApprovals()
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

void Check::checkVerdict()
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

void Check::checkRawObjects()
{
    const auto text = m_bundle.files.find(u"trust-anchor.tal"_s);
    const auto tal = text == m_bundle.files.end()
                         ? std::nullopt
                         : std::optional(rpki::Tal::decode(text->second, u"trust-anchor"_s));
    if (!tal || !*tal) {
        m_result.unchecked << u"the raw objects: there is no trust anchor locator"_s;
        return;
    }
    std::map<LookKey, std::vector<const BundledEvidence*>> looks;
    for (const BundledEvidence& item : m_bundle.evidence)
        looks[{item.vantage, item.at}].push_back(&item);
    for (const auto& [key, items] : looks)
        checkRawLook(**tal, key, items);
    if (m_validated > 0)
        m_result.checked
            << u"the raw objects of %1 looks, validated from the trust anchor down, say what was recorded"_s
                   .arg(m_validated);
    if (m_partly > 0)
        m_result.unchecked
            << u"the raw objects of %1 looks: nothing was published or fetched, or the chain is not "
               "whole"_s.arg(m_partly);
}

void Check::checkRawLook(const rpki::Tal& tal, const LookKey& key,
                         const std::vector<const BundledEvidence*>& items)
{
    const observe::Observation* look = observationAt(key);
    if (!look)
        return wrong(u"evidence of a look that is not among the observations: %1 at %2"_s.arg(
            key.first.toString(), formatRfc3339(key.second)));
    std::vector<RawObject> objects;
    for (const BundledEvidence* item : items)
        if (const auto file = m_bundle.files.find(item->file); file != m_bundle.files.end()) {
            objects.push_back({item->kind, item->uri, file->second});
            if (item->kind == "manifest"_L1 && look->manifest && look->manifest->hash != item->id)
                wrong(u"the manifest of the look at %1 is not the one that was observed"_s.arg(
                    formatRfc3339(key.second)));
        }
    compareLook(key, *look, validateRaw(tal, objects, key.second));
}

/// A look that found the CA failed, though what it fetched is valid, must say that something else failed.
void Check::compareLook(const LookKey& key, const observe::Observation& look, const RawVerdict& raw)
{
    if (!raw.reached) {
        ++m_partly;
        return;
    }
    const bool excused = look.failedLayer() || std::ranges::any_of(look.findings, rpki::isRefusal);
    if (raw.functional == look.functional || (raw.functional && excused))
        ++m_validated;
    else
        wrong(u"the look of %1 at %2 is recorded as %3, but its raw objects are %4 %5"_s.arg(
            key.first.toString(), formatRfc3339(key.second), look.functional ? u"functional"_s : u"failed"_s,
            raw.functional ? u"valid"_s : u"not valid:"_s, raw.why));
}

const observe::Observation* Check::observationAt(const LookKey& key) const
{
    for (const store::ObservationRun& run : m_bundle.runs)
        if (run.observation.vantage == key.first && run.firstAt <= key.second && key.second <= run.lastAt)
            return &run.observation;
    return nullptr;
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
    Check(*bundle, result).run();
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
