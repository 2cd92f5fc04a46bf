// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/view_parts.h"

#include "core/notice/clean_text.h"
#include "core/notice/phrases.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostExpiring = 20; ///< shown in the text; all are in the attachment
constexpr size_t MostAffected = 40;

QJsonValue countedOrFalse(const std::optional<int>& n, const QString& source, const Speech& speech)
{
    return n ? QJsonValue(speech.counted(source, *n)) : QJsonValue(false);
}

bool hasAny(const std::vector<Expiring>& all, Expiring::What what)
{
    return std::ranges::any_of(all, [&](const Expiring& each) { return each.what == what; });
}

} // namespace

QJsonValue orFalse(const QString& text) { return text.isEmpty() ? QJsonValue(false) : QJsonValue(text); }

QJsonValue orFalse(const std::optional<Instant>& at, const Speech& speech)
{
    return at ? QJsonValue(speech.at(*at)) : QJsonValue(false);
}

void insertAll(QJsonObject& view, const QJsonObject& more)
{
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        view.insert(it.key(), it.value());
}

/// Whose the failing part is. Nothing is said where it is the CA's own: that is what the letter is about.
QJsonObject blameView(const NoticeFacts& facts)
{
    const bool repository = facts.blame == observe::Blame::Repository;
    const bool registry = facts.repositoryOperator == "registry"_L1;
    const bool thirdParty = !registry && !facts.repositoryOperator.isEmpty();
    return {{u"repository_is_registrys"_s, repository && registry},
            {u"repository_is_own"_s, repository && facts.repositoryOperator.isEmpty()},
            {u"repository_operator"_s,
             repository && thirdParty ? QJsonValue(facts.repositoryOperator) : QJsonValue(false)}};
}

QJsonObject relyingPartyView(const NoticeFacts& facts, const Speech& speech)
{
    const RelyingPartyView& view = facts.relyingParties;
    const auto& until = view.manifestValidUntil;
    return {{u"functional_now"_s, view.functionalNow},
            {u"manifest_valid"_s, until && *until >= facts.at},
            {u"manifest_over"_s, until && *until < facts.at},
            {u"manifest_never"_s, !until},
            {u"manifest_until"_s, orFalse(until, speech)},
            {u"objects"_s, countedOrFalse(view.objects, counted::objects(), speech)},
            {u"roas"_s, countedOrFalse(view.roas, counted::roas(), speech)}};
}

QString textOf(const PlannedEvent& event, const Speech& speech)
{
    return event.n ? speech.counted(event.text, *event.n) : speech.text(event.text);
}

QJsonObject eventsView(const NoticeFacts& facts, const Speech& speech)
{
    QJsonArray past;
    QJsonArray coming;
    for (const PlannedEvent& event : facts.events) {
        if (event.cancelled)
            continue;
        const QString at = event.done ? speech.at(event.at) : speech.deadline(event.at);
        (event.done ? past : coming).append(QJsonObject{{u"at"_s, at}, {u"text"_s, textOf(event, speech)}});
    }
    return {{u"has_past"_s, !past.isEmpty()},
            {u"past"_s, past},
            {u"has_coming"_s, !coming.isEmpty()},
            {u"coming"_s, coming}};
}

QJsonObject expiryView(const NoticeFacts& facts, const Speech& speech)
{
    using What = Expiring::What;
    QJsonArray all;
    for (size_t i = 0; i < std::min(facts.expiring.size(), MostExpiring); ++i) {
        const Expiring& each = facts.expiring[i];
        all.append(QJsonObject{{u"what"_s, speech.text(nameOf(each.what))},
                               {u"uri"_s, each.uri},
                               {u"ends"_s, speech.deadline(each.ends)}});
    }
    return {{u"expiring"_s, all},
            {u"ends_within"_s, facts.expiring.empty()
                                   ? QJsonValue(false)
                                   : QJsonValue(speech.counted(counted::endsWithin(), facts.daysLeft))},
            {u"has_certificate"_s, hasAny(facts.expiring, What::Certificate)},
            {u"has_roa"_s, hasAny(facts.expiring, What::Roa)},
            {u"has_manifest"_s, hasAny(facts.expiring, What::Manifest)},
            {u"has_object"_s, hasAny(facts.expiring, What::Object)}};
}

QJsonObject repositoryView(const NoticeFacts& facts, const Speech& speech)
{
    QJsonArray cas;
    for (size_t i = 0; i < std::min(facts.affected.size(), MostAffected); ++i)
        cas.append(QJsonObject{{u"ca"_s, facts.affected[i].toString()}});
    const auto count = static_cast<qint64>(facts.affected.size());
    return {{u"repository"_s, orFalse(facts.repository)},
            {u"affected"_s, speech.counted(counted::affected(), count)},
            {u"cas"_s, cas},
            {u"cas_left_out"_s, facts.affected.size() > MostAffected}};
}

QJsonObject staffView(const NoticeFacts& facts, const Speech& speech)
{
    const StaffMatter& staff = facts.staff;
    return {{u"staff_what"_s, staff.what},
            {u"staff_step"_s, staff.step},
            {u"shell_step"_s, shellWord(staff.step)},
            {u"staff_approved"_s, speech.counted(counted::approvalsGiven(), staff.approvals)},
            {u"staff_needed"_s, speech.counted(counted::approvalsNeeded(), staff.approvalsOf)},
            {u"staff_notice_kind"_s, staff.noticeKind},
            {u"staff_notice_id"_s, staff.noticeId},
            {u"shell_notice_id"_s, shellWord(staff.noticeId)},
            {u"staff_affected"_s, speech.counted(counted::turnedWorse(), staff.affected)},
            {u"staff_attempts"_s, speech.counted(counted::attempts(), staff.attempts)}};
}

} // namespace caretaker::notice
