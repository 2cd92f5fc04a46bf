// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_bundle_parts.h"
#include "core/service/raw_check.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

using LookKey = std::pair<VantageName, Instant>;

class RawObjects
{
public:
    RawObjects(const CaseBundle& bundle, BundleCheck& result) : m_bundle(bundle), m_result(result) {}
    void check();

private:
    void checkLook(const rpki::Tal& tal, const LookKey& key,
                   const std::vector<const BundledEvidence*>& items);
    void compareLook(const LookKey& key, const observe::Observation& look, const RawVerdict& raw);
    const observe::Observation* observationAt(const LookKey& key) const;
    void wrong(const QString& problem) { m_result.problems << problem; }

    const CaseBundle& m_bundle;
    BundleCheck& m_result;
    int m_validated = 0; ///< looks whose raw objects validate as recorded
    int m_partly = 0;    ///< looks without a whole chain
};

void RawObjects::check()
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
        checkLook(**tal, key, items);
    if (m_validated > 0)
        m_result.checked
            << u"the raw objects of %1 looks, validated from the trust anchor down, say what was recorded"_s
                   .arg(m_validated);
    if (m_partly > 0)
        m_result.unchecked
            << u"the raw objects of %1 looks: nothing was published or fetched, or the chain is not "
               "whole"_s.arg(m_partly);
}

void RawObjects::checkLook(const rpki::Tal& tal, const LookKey& key,
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
void RawObjects::compareLook(const LookKey& key, const observe::Observation& look, const RawVerdict& raw)
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

const observe::Observation* RawObjects::observationAt(const LookKey& key) const
{
    for (const store::ObservationRun& run : m_bundle.runs)
        if (run.observation.vantage == key.first && run.firstAt <= key.second && key.second <= run.lastAt)
            return &run.observation;
    return nullptr;
}

} // namespace

void checkRawObjects(const CaseBundle& bundle, BundleCheck& result) { RawObjects(bundle, result).check(); }

} // namespace caretaker::service
