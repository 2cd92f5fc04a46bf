// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/contact_verification.h"

#include "core/service/delivery.h"
#include "core/service/fleet_service.h"
#include "core/service/notice_queue.h"
#include "core/store/contact_store.h"
#include "core/store/fleet_store.h"
#include "core/store/notice_store.h"
#include "core/store/writer_lock.h"

#include <QRandomGenerator>

#include <array>
#include <map>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration Patience = std::chrono::hours(24 * 7); ///< nobody is asked twice in a week

QJsonValue orNull(const std::optional<Instant>& at)
{
    return at ? QJsonValue(formatRfc3339(*at)) : QJsonValue();
}

Expected<std::vector<fleet::DelegatedCa>> casOf(const Workspace& workspace, const std::optional<CaHandle>& ca)
{
    if (!ca)
        return store::FleetStore(workspace.database).list();
    return findCa(workspace.database, *ca).map([](const fleet::DelegatedCa& one) {
        return std::vector{one};
    });
}

Expected<std::map<QString, store::KnownContact>> knownContacts(const store::Database& database)
{
    return store::ContactStore(database).list().map([](const std::vector<store::KnownContact>& list) {
        std::map<QString, store::KnownContact> byAddress;
        for (const store::KnownContact& contact : list)
            byAddress.emplace(contact.address, contact);
        return byAddress;
    });
}

ContactState stateOf(const CaHandle& ca, const fleet::Contact& contact,
                     const std::map<QString, store::KnownContact>& known)
{
    ContactState state{
        .ca = ca, .kind = contact.kind, .language = contact.language, .address = contact.email};
    if (const auto found = known.find(contact.email); found != known.end()) {
        state.id = found->second.id;
        state.askedAt = found->second.askedAt;
        state.verifiedAt = found->second.verifiedAt;
        state.bouncedAt = found->second.bouncedAt;
    }
    return state;
}

/// 128 bits, so that a Message-ID cannot be guessed.
QString randomCode()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex());
}

notice::RenderedNotice request(const Config& config, const ContactState& contact, const QString& code)
{
    const QString body = u"This is a test of the contact details that %1 holds for the delegated RPKI\n"
                         "CA \"%2\". Nothing is wrong.\n\n"
                         "You are its %3 contact: notices about its repository and its certificate\n"
                         "come to this address. Please confirm that it works:\n\n"
                         "    Answer this message. The answer may be empty.\n\n"
                         "Without an answer we may not be able to reach you when it is needed. If the\n"
                         "details are wrong, write to %4.\n\n"
                         "Reference: %5\n"_s.arg(config.registryName, contact.ca.toString(), contact.kind,
                                                 config.answersTo(), code.left(12));
    return {.kind = notice::Kind::Alert, // only its words count
            .ca = contact.ca,
            .caseId = {},
            .subject =
                u"Please confirm: contact for %1 [contact %2]"_s.arg(contact.ca.toString(), code.left(12)),
            .body = body,
            .attachment = {{u"schema"_s, u"caretaker/contact-verification/1"_s},
                           {u"ca"_s, contact.ca.toString()},
                           {u"role"_s, contact.kind},
                           {u"reference"_s, code.left(12)}}};
}

Expected<void> ask(store::Transaction& transaction, const Config& config, const ContactState& contact,
                   Instant now)
{
    const QString code = randomCode();
    const auto message = request(config, contact, code);
    const Addressee to{.rung = contact.kind, .address = contact.address};
    auto stored = storedFor(config, message, to, u"verify/"_s + code, now);
    stored.kind = VerificationKind;
    const auto queued = queueMail(transaction, config, message, std::move(stored), u"caretaker"_s);
    if (!queued)
        return unexpected(queued.error());
    return store::ContactStore(transaction.database()).setAsked(transaction, contact.address, now);
}

/// One request an address, however many CAs it is for.
std::vector<ContactState> toBeAsked(const std::vector<ContactState>& all, bool again, Instant now)
{
    std::set<QString> seen;
    std::vector<ContactState> chosen;
    for (const ContactState& contact : all) {
        const bool recently = contact.askedAt && now - *contact.askedAt < Patience;
        const bool wanted = !recently && (again || !contact.isVerified(now));
        if (wanted && seen.insert(contact.address).second)
            chosen.push_back(contact);
    }
    return chosen;
}

} // namespace

QJsonObject toJson(const ContactState& contact, Instant now, bool withContacts)
{
    QJsonObject json{{u"ca"_s, contact.ca.toString()},
                     {u"kind"_s, contact.kind},
                     {u"language"_s, contact.language},
                     {u"contact"_s, contact.id > 0 ? QJsonValue(contact.id) : QJsonValue()},
                     {u"asked"_s, orNull(contact.askedAt)},
                     {u"verified_at"_s, orNull(contact.verifiedAt)},
                     {u"bounced"_s, orNull(contact.bouncedAt)},
                     {u"verified"_s, contact.isVerified(now)}};
    if (withContacts)
        json.insert("address"_L1, contact.address);
    return json;
}

Expected<std::vector<ContactState>> contacts(const Workspace& workspace, const std::optional<CaHandle>& ca)
{
    const auto cas = casOf(workspace, ca);
    if (!cas)
        return unexpected(cas.error());
    const auto known = knownContacts(workspace.database);
    if (!known)
        return unexpected(known.error());
    std::vector<ContactState> states;
    for (const fleet::DelegatedCa& one : *cas)
        for (const fleet::Contact& contact : one.contacts)
            states.push_back(stateOf(one.handle, contact, *known));
    return states;
}

Expected<ContactFigures> contactFigures(const Workspace& workspace, Instant now)
{
    const auto cas = casOf(workspace, std::nullopt);
    const auto all = contacts(workspace, std::nullopt);
    if (!cas || !all)
        return unexpected(!cas ? cas.error() : all.error());
    ContactFigures figures;
    std::set<QString> seen;
    for (const ContactState& contact : *all) {
        if (!seen.insert(contact.address).second)
            continue;
        ++figures.all;
        figures.verified += contact.isVerified(now) ? 1 : 0;
        figures.bounced += contact.bouncedAt ? 1 : 0;
    }
    for (const fleet::DelegatedCa& ca : *cas)
        figures.withoutAny += ca.contacts.empty() && ca.stage == fleet::LifecycleStage::Active ? 1 : 0;
    return figures;
}

Expected<int> verifyContacts(const Workspace& workspace, const std::optional<CaHandle>& ca, bool again,
                             Instant now)
{
    const auto lock = store::WriterLock::acquire(workspace.database.path(), u"contact verify"_s, now);
    if (!lock)
        return unexpected(lock.error());
    const auto all = contacts(workspace, ca);
    if (!all)
        return unexpected(all.error());
    auto transaction = store::Transaction::begin(workspace.database);
    if (!transaction)
        return unexpected(transaction.error());
    const std::vector<ContactState> asked = toBeAsked(*all, again, now);
    for (const ContactState& contact : asked)
        if (const auto queued = ask(*transaction, workspace.config, contact, now); !queued)
            return unexpected(queued.error());
    return transaction->commit()
        .and_then([&] { return deliver(workspace.database, workspace.config, now); })
        .map([&](const DeliveryReport&) { return static_cast<int>(asked.size()); });
}

} // namespace caretaker::service
