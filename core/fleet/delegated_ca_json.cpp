// SPDX-License-Identifier: GPL-3.0-or-later
//
// DelegatedCa as JSON. Reading goes field by field through FieldReader, which keeps the first error.
#include "core/base/limits.h"
#include "core/fleet/delegated_ca.h"
#include "core/fleet/fields.h"

#include <QJsonArray>
#include <QStringList>

namespace caretaker::fleet {

using namespace Qt::StringLiterals;

namespace {

template <typename Value, typename Print>
QJsonArray toArray(const std::vector<Value>& values, Print print)
{
    QJsonArray array;
    for (const Value& value : values)
        array.append(print(value));
    return array;
}

QJsonObject contactToJson(const Contact& contact)
{
    QJsonObject json{
        {"kind"_L1, contact.kind}, {"email"_L1, contact.email}, {"language"_L1, contact.language}};
    if (!contact.timezone.isEmpty())
        json.insert("timezone"_L1, contact.timezone);
    return json;
}

void insertText(QJsonObject& json, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

Expected<void> refuseUnknownKeys(const QJsonObject& json, const QStringList& known)
{
    for (auto it = json.begin(); it != json.end(); ++it)
        if (!known.contains(it.key()))
            return unexpected(Error::badInput(u"unknown key \"%1\""_s.arg(it.key().left(80)), {},
                                              u"known keys: %1"_s.arg(known.join(", "_L1))));
    return {};
}

/// The text of a key; empty when it is absent or null.
Expected<QString> textOf(const QJsonObject& json, QLatin1StringView key)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return unexpected(Error::badInput(u"%1: not a text"_s.arg(key), {}, u"write it in quotes"_s));
    return value.toString();
}

/// The texts of an array, or the one text under `singular`.
Expected<QStringList> textsOf(const QJsonObject& json, QLatin1StringView plural, QLatin1StringView singular)
{
    if (!json.contains(plural))
        return textOf(json, singular).map([](const QString& text) {
            return text.isEmpty() ? QStringList() : QStringList{text};
        });
    const auto wrong = [plural] {
        return unexpected(Error::badInput(u"%1: not an array of texts"_s.arg(plural), {}, u"oldest first"_s));
    };
    if (!json.value(plural).isArray())
        return wrong();
    QStringList texts;
    for (const QJsonValue& value : json.value(plural).toArray()) {
        if (!value.isString())
            return wrong();
        texts << value.toString();
    }
    return texts;
}

Expected<Contact> contactFromJson(const QJsonValue& value)
{
    const QJsonObject json = value.toObject();
    if (auto known = refuseUnknownKeys(json, {u"kind"_s, u"email"_s, u"language"_s, u"timezone"_s}); !known)
        return unexpected(known.error());
    return readContact(json.value("kind"_L1).toString(), json.value("email"_L1).toString(),
                       json.value("language"_L1).toString(), json.value("timezone"_L1).toString());
}

Expected<std::vector<Contact>> contactsFromJson(const QJsonObject& json)
{
    const QJsonValue value = json.value("contacts"_L1);
    if (!value.isUndefined() && !value.isArray())
        return unexpected(
            Error::badInput(u"contacts: not an array"_s, {}, u"[{kind, email, language, timezone}, ...]"_s));
    std::vector<Contact> contacts;
    for (const QJsonValue& one : value.toArray()) {
        auto contact = contactFromJson(one);
        if (!contact)
            return unexpected(contact.error());
        contacts.push_back(std::move(*contact));
    }
    return contacts;
}

const QStringList& knownKeys()
{
    static const QStringList keys{u"handle"_s,
                                  u"ski"_s,
                                  u"skis"_s,
                                  u"manifest_uri"_s,
                                  u"manifest_uris"_s,
                                  u"ca_repository"_s,
                                  u"notification_uri"_s,
                                  u"certificate_uri"_s,
                                  u"role"_s,
                                  u"stage"_s,
                                  u"operator"_s,
                                  u"repository_operator"_s,
                                  u"contacts"_s};
    return keys;
}

Expected<Fields> fieldsFromJson(const QJsonObject& json)
{
    Fields fields;
    const std::array<std::pair<QLatin1StringView, QString Fields::*>, 8> texts{
        {{"handle"_L1, &Fields::handle},
         {"ca_repository"_L1, &Fields::caRepository},
         {"notification_uri"_L1, &Fields::notification},
         {"certificate_uri"_L1, &Fields::certificate},
         {"role"_L1, &Fields::role},
         {"stage"_L1, &Fields::stage},
         {"operator"_L1, &Fields::operatorName},
         {"repository_operator"_L1, &Fields::repositoryOperator}}};
    for (const auto& [key, member] : texts) {
        auto text = textOf(json, key);
        if (!text)
            return unexpected(text.error());
        fields.*member = std::move(*text);
    }
    auto skis = textsOf(json, "skis"_L1, "ski"_L1);
    auto manifests = textsOf(json, "manifest_uris"_L1, "manifest_uri"_L1);
    auto contacts = contactsFromJson(json);
    if (!skis || !manifests || !contacts)
        return unexpected(!skis ? skis.error() : !manifests ? manifests.error() : contacts.error());
    fields.skis = std::move(*skis);
    fields.manifests = std::move(*manifests);
    fields.contacts = std::move(*contacts);
    return fields;
}

} // namespace

QJsonObject toJson(const DelegatedCa& ca)
{
    QJsonObject json{
        {"handle"_L1, ca.handle.toString()},
        {"manifest_uris"_L1, toArray(ca.manifestUris, [](const RsyncUri& u) { return u.toString(); })},
        {"ca_repository"_L1, ca.caRepository.toString()},
        {"role"_L1, toString(ca.role)},
        {"stage"_L1, toString(ca.stage)}};
    if (!ca.skis.empty())
        json.insert("skis"_L1, toArray(ca.skis, [](const Ski& ski) { return ski.toHex(); }));
    insertText(json, "notification_uri"_L1, ca.notification ? ca.notification->toString() : QString());
    insertText(json, "certificate_uri"_L1, ca.certificateUri ? ca.certificateUri->toString() : QString());
    insertText(json, "operator"_L1, ca.operatorName);
    insertText(json, "repository_operator"_L1, ca.repositoryOperator);
    if (!ca.contacts.empty())
        json.insert("contacts"_L1, toArray(ca.contacts, contactToJson));
    return json;
}

QJsonObject withoutContacts(QJsonObject ca)
{
    ca.remove("contacts"_L1);
    return ca;
}

Expected<DelegatedCa> delegatedCaFromJson(const QJsonObject& json)
{
    return refuseUnknownKeys(json, knownKeys())
        .and_then([&] { return fieldsFromJson(json); })
        .and_then(readCa);
}

} // namespace caretaker::fleet
