// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/phrases.h"

#include "core/notice/template_units.h"
#include "core/notice/wording.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <set>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

using observe::Layer;

struct StateWords
{
    QLatin1StringView state;
    const char* summary;
};
constexpr StateWords States[] = {
    {"dead"_L1, QT_TRANSLATE_NOOP("notice", "delegated CA does not work")},
    {"flapping"_L1, QT_TRANSLATE_NOOP("notice", "delegated CA fails and recovers again and again")},
    {"partial"_L1, QT_TRANSLATE_NOOP("notice", "delegated CA works only in part")},
    {"slow"_L1, QT_TRANSLATE_NOOP("notice", "delegated CA answers too slowly")},
    {"healthy"_L1, QT_TRANSLATE_NOOP("notice", "delegated CA works")},
    {"retiring"_L1, QT_TRANSLATE_NOOP("notice", "planned end of the delegated CA")},
    {"stale_manifest"_L1, QT_TRANSLATE_NOOP("notice", "the manifest is not renewed in time")},
    {"inconsistent_publication"_L1,
     QT_TRANSLATE_NOOP("notice",
                       "what is published does not match the manifest, or differs between RRDP and rsync")},
    {"clock_skew"_L1, QT_TRANSLATE_NOOP("notice", "a clock is wrong")},
    {"malformed_objects"_L1, QT_TRANSLATE_NOOP("notice", "objects are malformed")},
    {"resource_churn"_L1, QT_TRANSLATE_NOOP("notice", "objects are reissued too often")},
    {"publication_storm"_L1, QT_TRANSLATE_NOOP("notice", "very many objects change at once")},
    {"inconsistent_policies"_L1, QT_TRANSLATE_NOOP("notice", "ROAs or ASPAs come and go")},
    {"expiring"_L1, QT_TRANSLATE_NOOP("notice", "objects end soon and are not renewed")},
    {"rrdp_desync"_L1, QT_TRANSLATE_NOOP("notice", "the RRDP files do not fit together")},
    {"availability"_L1, QT_TRANSLATE_NOOP("notice", "the repository is not available often enough")},
    {"manifest_gap"_L1, QT_TRANSLATE_NOOP("notice", "there was no valid manifest for too long")},
    {"frequent_manifests"_L1, QT_TRANSLATE_NOOP("notice", "the manifest is renewed too often")},
    {"hash_mismatch"_L1, QT_TRANSLATE_NOOP("notice", "files do not have the hash that the manifest states")},
    {"number_regress"_L1, QT_TRANSLATE_NOOP("notice", "the manifest number went backwards")},
    {"cross_origin"_L1, QT_TRANSLATE_NOOP("notice", "RRDP points to another server")},
    {"metric_alert"_L1, QT_TRANSLATE_NOOP("notice", "a measured value is outside its limit")},
};

struct LayerWords
{
    Layer layer;
    const char* name;
};
constexpr LayerWords Layers[] = {
    {Layer::Dns, QT_TRANSLATE_NOOP("notice", "DNS")},
    {Layer::Tcp, QT_TRANSLATE_NOOP("notice", "TCP connection")},
    {Layer::Tls, QT_TRANSLATE_NOOP("notice", "TLS")},
    {Layer::Http, QT_TRANSLATE_NOOP("notice", "HTTP")},
    {Layer::Rsync, QT_TRANSLATE_NOOP("notice", "rsync")},
    {Layer::Rrdp, QT_TRANSLATE_NOOP("notice", "RRDP")},
    {Layer::Manifest, QT_TRANSLATE_NOOP("notice", "manifest")},
    {Layer::Crl, QT_TRANSLATE_NOOP("notice", "CRL")},
    {Layer::Objects, QT_TRANSLATE_NOOP("notice", "objects")},
};

struct KindWords
{
    Kind kind;
    const char* title;
    const char* coming;   ///< null: no step of a timeline
    const char* past;     ///< null: none
    const char* approved; ///< null: nothing to approve
};
constexpr KindWords Kinds[] = {
    {Kind::Alert, QT_TRANSLATE_NOOP("notice", "Alert"), QT_TRANSLATE_NOOP("notice", "our staff are alerted"),
     QT_TRANSLATE_NOOP("notice", "our staff were alerted"), nullptr},
    {Kind::FirstContact, QT_TRANSLATE_NOOP("notice", "Please have a look"),
     QT_TRANSLATE_NOOP("notice", "we send a first, friendly letter"),
     QT_TRANSLATE_NOOP("notice", "we sent a first, friendly letter"), nullptr},
    {Kind::FormalNotice, QT_TRANSLATE_NOOP("notice", "Formal notice"),
     QT_TRANSLATE_NOOP("notice", "we send a formal notice"),
     QT_TRANSLATE_NOOP("notice", "we sent a formal notice"), nullptr},
    {Kind::Reminder, QT_TRANSLATE_NOOP("notice", "Reminder"),
     QT_TRANSLATE_NOOP("notice", "we send a reminder"), QT_TRANSLATE_NOOP("notice", "we sent a reminder"),
     nullptr},
    {Kind::PublicListingWarning, QT_TRANSLATE_NOOP("notice", "Warning before public listing"),
     QT_TRANSLATE_NOOP("notice", "we send a warning before public listing"),
     QT_TRANSLATE_NOOP("notice", "we sent a warning before public listing"), nullptr},
    {Kind::PublicListing, QT_TRANSLATE_NOOP("notice", "Public listing"),
     QT_TRANSLATE_N_NOOP("notice",
                         "our staff are asked to name the CA in our public list; %n person(s) must approve"),
     QT_TRANSLATE_N_NOOP("notice",
                         "our staff were asked to name the CA in our public list; %n person(s) must approve"),
     QT_TRANSLATE_NOOP("notice", "the CA was named in our public list")},
    {Kind::FinalWarning, QT_TRANSLATE_NOOP("notice", "Final warning"),
     QT_TRANSLATE_NOOP("notice", "we send a final warning"),
     QT_TRANSLATE_NOOP("notice", "we sent a final warning"), nullptr},
    {Kind::SuspensionProposed, QT_TRANSLATE_NOOP("notice", "Suspension proposed"),
     QT_TRANSLATE_N_NOOP("notice",
                         "our staff are asked to suspend the certificate; %n person(s) must approve"),
     QT_TRANSLATE_N_NOOP("notice",
                         "our staff were asked to suspend the certificate; %n person(s) must approve"),
     QT_TRANSLATE_NOOP("notice", "the suspension was approved")},
    {Kind::RevocationProposed, QT_TRANSLATE_NOOP("notice", "Revocation proposed"),
     QT_TRANSLATE_N_NOOP("notice",
                         "our staff are asked to revoke the certificate; %n person(s) must approve"),
     QT_TRANSLATE_N_NOOP("notice",
                         "our staff were asked to revoke the certificate; %n person(s) must approve"),
     QT_TRANSLATE_NOOP("notice", "the revocation was approved")},
    {Kind::Suspended, QT_TRANSLATE_NOOP("notice", "Suspended"), nullptr, nullptr, nullptr},
    {Kind::Revoked, QT_TRANSLATE_NOOP("notice", "Revoked"), nullptr, nullptr, nullptr},
    {Kind::Resolved, QT_TRANSLATE_NOOP("notice", "Resolved"), nullptr, nullptr, nullptr},
    {Kind::Reopened, QT_TRANSLATE_NOOP("notice", "Reopened"), nullptr, nullptr, nullptr},
    {Kind::Reinstatement, QT_TRANSLATE_NOOP("notice", "Reinstatement"), nullptr, nullptr, nullptr},
    {Kind::ExpiryWarning, QT_TRANSLATE_NOOP("notice", "Ends soon"), nullptr, nullptr, nullptr},
    {Kind::RepositoryOutage, QT_TRANSLATE_NOOP("notice", "Repository fails"), nullptr, nullptr, nullptr},
    {Kind::Retirement, QT_TRANSLATE_NOOP("notice", "Planned end"),
     QT_TRANSLATE_NOOP("notice", "we write to you about the planned end"),
     QT_TRANSLATE_NOOP("notice", "we wrote to you about the planned end"), nullptr},
    {Kind::AlertGuard, QT_TRANSLATE_NOOP("notice", "Alert"), nullptr, nullptr, nullptr},
    {Kind::AlertApproval, QT_TRANSLATE_NOOP("notice", "Alert"), nullptr, nullptr, nullptr},
    {Kind::AlertDelivery, QT_TRANSLATE_NOOP("notice", "Alert"), nullptr, nullptr, nullptr},
};

constexpr const char* Milestones[] = {
    QT_TRANSLATE_NOOP("notice", "the problem was confirmed and this case was opened"),
    QT_TRANSLATE_NOOP("notice", "the problem came back and this case was opened again"),
    QT_TRANSLATE_NOOP("notice", "the case was closed: the CA worked again"),
    QT_TRANSLATE_NOOP("notice", "the announced end was put on record"),
    QT_TRANSLATE_NOOP("notice", "the certificate was suspended"),
    QT_TRANSLATE_NOOP("notice", "the certificate was revoked"),
    QT_TRANSLATE_NOOP("notice", "the CA was reinstated"),
};

constexpr const char* Things[] = {
    QT_TRANSLATE_NOOP("notice", "ROA"), QT_TRANSLATE_NOOP("notice", "certificate of the CA"),
    QT_TRANSLATE_NOOP("notice", "manifest"), QT_TRANSLATE_NOOP("notice", "other object")};

constexpr const char* Counted[] = {
    QT_TRANSLATE_N_NOOP("notice", "It changed %n time(s) within the last 72 hours."),
    QT_TRANSLATE_N_NOOP("notice", "The manifest lists %n object(s)."),
    QT_TRANSLATE_N_NOOP("notice", "Among them are %n ROA(s)."),
    QT_TRANSLATE_N_NOOP("notice", "The first of them ends within %n day(s)."),
    QT_TRANSLATE_N_NOOP("notice", "%n delegated CA(s) cannot be used because of it."),
    QT_TRANSLATE_N_NOOP("notice", "The same is true of %n more object(s)."),
    QT_TRANSLATE_N_NOOP("notice", "You run %n delegated CA(s) that need your attention."),
    QT_TRANSLATE_N_NOOP("notice", "%n delegated CA(s)"),
    QT_TRANSLATE_N_NOOP("notice", "%n person(s) have approved it so far."),
    QT_TRANSLATE_N_NOOP("notice", "It needs the approval of %n person(s)."),
    QT_TRANSLATE_N_NOOP("notice", "We have tried %n time(s)."),
    QT_TRANSLATE_N_NOOP("notice", "%n delegated CA(s) turned worse in one round."),
};

QString orNone(const char* text) { return text ? QString::fromUtf8(text) : QString(); }

const KindWords& wordsOf(Kind kind)
{
    return *std::find_if(std::begin(Kinds), std::end(Kinds),
                         [&](const KindWords& w) { return w.kind == kind; });
}

/// Collects each text once.
class Collector
{
public:
    void add(const QString& text)
    {
        if (!text.isEmpty() && m_seen.insert(text).second)
            m_all.push_back({u"notice"_s, text, text.contains("%n"_L1)});
    }
    void add(const char* text) { add(orNone(text)); }
    std::vector<language::SourceText> take() { return std::move(m_all); }

private:
    std::set<QString> m_seen;
    std::vector<language::SourceText> m_all;
};

} // namespace

QString summaryOf(const QString& state)
{
    const auto* it = std::find_if(std::begin(States), std::end(States),
                                  [&](const StateWords& words) { return words.state == state; });
    return it == std::end(States) ? state : QString::fromUtf8(it->summary);
}

QString nameOf(Layer layer)
{
    const auto* it = std::find_if(std::begin(Layers), std::end(Layers),
                                  [&](const LayerWords& words) { return words.layer == layer; });
    return it == std::end(Layers) ? observe::toString(layer) : QString::fromUtf8(it->name);
}

QString titleOf(Kind kind) { return QString::fromUtf8(wordsOf(kind).title); }

QString nameOf(Expiring::What what) { return QString::fromUtf8(Things[static_cast<size_t>(what)]); }

QString eventText(Kind kind, Tense tense)
{
    const KindWords& words = wordsOf(kind);
    switch (tense) {
    case Tense::Coming:
        return orNone(words.coming);
    case Tense::Past:
        return orNone(words.past);
    case Tense::Approved:
        return orNone(words.approved);
    }
    return {};
}

QString eventText(Milestone milestone)
{
    return QString::fromUtf8(Milestones[static_cast<size_t>(milestone)]);
}

namespace counted {
QString changes() { return QString::fromUtf8(Counted[0]); }
QString objects() { return QString::fromUtf8(Counted[1]); }
QString roas() { return QString::fromUtf8(Counted[2]); }
QString endsWithin() { return QString::fromUtf8(Counted[3]); }
QString affected() { return QString::fromUtf8(Counted[4]); }
QString moreObjects() { return QString::fromUtf8(Counted[5]); }
QString group() { return QString::fromUtf8(Counted[6]); }
QString groupShort() { return QString::fromUtf8(Counted[7]); }
QString approvalsGiven() { return QString::fromUtf8(Counted[8]); }
QString approvalsNeeded() { return QString::fromUtf8(Counted[9]); }
QString attempts() { return QString::fromUtf8(Counted[10]); }
QString turnedWorse() { return QString::fromUtf8(Counted[11]); }
} // namespace counted

std::vector<language::SourceText> sourceTexts()
{
    Collector all;
    for (const QString& name : Wording::names())
        for (const QString& unit : unitsOf(Wording().sourceText(u"en"_s, name)))
            all.add(unit);
    for (const StateWords& words : States)
        all.add(words.summary);
    for (const LayerWords& words : Layers)
        all.add(words.name);
    for (const KindWords& words : Kinds)
        for (const char* text : {words.title, words.coming, words.past, words.approved})
            all.add(text);
    for (const char* text : Milestones)
        all.add(text);
    for (const char* text : Things)
        all.add(text);
    for (const char* text : Counted)
        all.add(text);
    return all.take();
}

} // namespace caretaker::notice
