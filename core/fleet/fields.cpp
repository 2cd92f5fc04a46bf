// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/fields.h"

#include <algorithm>

namespace caretaker::fleet {

using namespace Qt::StringLiterals;

namespace {

// What one CA may have; far above what anybody needs, so that one bad row cannot fill the memory or the
// database.
constexpr qsizetype MaxLineage = 1000;
constexpr std::size_t MaxContacts = 50;
constexpr qsizetype MaxNameLength = 255;
constexpr qsizetype MaxQuotedLength = 120;

tl::unexpected<Error> wrong(const QString& key, const QString& what, const QString& allowed)
{
    return unexpected(Error::badInput(u"%1: %2"_s.arg(key, what), {}, allowed));
}

QString quoted(const QString& text)
{
    QString shown = text.left(MaxQuotedLength);
    std::ranges::replace_if(
        shown, [](QChar c) { return !c.isPrint(); }, u'?');
    return u"\"%1\"%2"_s.arg(shown, text.size() > MaxQuotedLength ? u"..."_s : QString());
}

QString uriHint(QLatin1StringView example)
{
    return u"such as %1; no user, query, fragment or \"..\""_s.arg(example);
}

template <typename Uri>
Expected<Uri> readUri(const QString& key, const QString& text, QLatin1StringView example)
{
    if (const auto uri = Uri::tryFromString(text))
        return *uri;
    return text.isEmpty() ? wrong(key, u"missing"_s, uriHint(example))
                          : wrong(key, u"%1 is not a usable URI"_s.arg(quoted(text)), uriHint(example));
}

template <typename Uri>
Expected<std::optional<Uri>> readOptionalUri(const QString& key, const QString& text,
                                             QLatin1StringView example)
{
    if (text.isEmpty())
        return std::optional<Uri>();
    return readUri<Uri>(key, text, example).map([](const Uri& uri) { return std::optional(uri); });
}

Expected<RsyncUri> readFile(const QString& key, const QString& text, QLatin1StringView example)
{
    auto uri = readUri<RsyncUri>(key, text, example);
    if (uri && uri->isFolder())
        return wrong(key, u"%1 names a folder"_s.arg(quoted(text)), uriHint(example));
    return uri;
}

Expected<RsyncUri> readFolder(const QString& key, QString text, QLatin1StringView example)
{
    if (!text.isEmpty() && !text.endsWith(u'/'))
        text += u'/';
    return readUri<RsyncUri>(key, text, example);
}

/// A lineage without repetitions: a thing that came back counts where it is current, at the end.
template <typename Value, typename Read>
Expected<std::vector<Value>> readLineage(const QString& key, const QStringList& texts, Read read)
{
    if (texts.size() > MaxLineage)
        return wrong(key, u"a lineage of %1"_s.arg(texts.size()), u"at most %1"_s.arg(MaxLineage));
    std::vector<Value> lineage;
    for (const QString& text : texts) {
        Expected<Value> value = read(text);
        if (!value)
            return unexpected(value.error());
        std::erase(lineage, *value);
        lineage.push_back(std::move(*value));
    }
    return lineage;
}

Expected<Ski> readSki(const QString& text)
{
    if (const auto ski = Ski::tryFromHex(text))
        return *ski;
    return wrong(u"ski"_s, u"%1 is not a key identifier"_s.arg(quoted(text)), u"40 hexadecimal digits"_s);
}

Expected<std::vector<RsyncUri>> readManifests(const QStringList& texts)
{
    constexpr auto Example = "rsync://host/module/ca/ca.mft"_L1;
    if (texts.isEmpty())
        return wrong(u"manifest_uri"_s, u"missing"_s, uriHint(Example));
    return readLineage<RsyncUri>(u"manifest_uri"_s, texts, [Example](const QString& text) {
        return readFile(u"manifest_uri"_s, text, Example);
    });
}

Expected<CaHandle> readHandle(const QString& text)
{
    if (const auto handle = CaHandle::tryFromString(text))
        return *handle;
    return text.isEmpty() ? wrong(u"handle"_s, u"missing"_s, u"a name unique in the fleet"_s)
                          : wrong(u"handle"_s, u"%1 is not a usable name"_s.arg(quoted(text)),
                                  u"at most 255 printable characters, no space at either end"_s);
}

Expected<Role> readRole(const QString& text)
{
    if (text.isEmpty())
        return Role::Member;
    if (const auto role = roleFromString(text))
        return *role;
    return wrong(u"role"_s, u"%1 is not a role"_s.arg(quoted(text)), u"member, nir"_s);
}

Expected<LifecycleStage> readStage(const QString& text)
{
    if (text.isEmpty())
        return LifecycleStage::Active;
    if (const auto stage = lifecycleStageFromString(text))
        return *stage;
    return wrong(u"stage"_s, u"%1 is not a stage"_s.arg(quoted(text)), allLifecycleStages());
}

Expected<QString> readName(const QString& key, const QString& text)
{
    const bool printable = std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (text.size() <= MaxNameLength && printable)
        return text;
    return wrong(key, u"%1 is not a usable name"_s.arg(quoted(text)),
                 u"at most %1 printable characters"_s.arg(MaxNameLength));
}

/// Keeps the first error of a row of reads, so that readCa below is a plain list.
class FirstError
{
public:
    template <typename Value>
    std::optional<Value> operator()(Expected<Value> value)
    {
        if (value)
            return std::move(*value);
        if (!m_error)
            m_error = value.error();
        return std::nullopt;
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace

Expected<Contact> readContact(const QString& kind, const QString& email, const QString& language,
                              const QString& timezone)
{
    if (!isContactKind(kind))
        return wrong(u"contacts"_s, u"%1 is not a kind of contact"_s.arg(quoted(kind)), allContactKinds());
    if (!isPlausibleEmail(email))
        return wrong(u"contacts"_s, u"the %1 contact has no usable e-mail address"_s.arg(kind),
                     u"such as noc@example.net"_s);
    if (!language.isEmpty() && !isPlausibleLanguage(language))
        return wrong(u"contacts"_s, u"%1 is not a language"_s.arg(quoted(language)),
                     u"such as en or pt-BR"_s);
    if (!timezone.isEmpty() && !isPlausibleTimezone(timezone))
        return wrong(u"contacts"_s, u"%1 is not a time zone"_s.arg(quoted(timezone)),
                     u"such as Europe/Amsterdam"_s);
    return Contact{kind, email, language.isEmpty() ? u"en"_s : language, timezone};
}

Expected<DelegatedCa> readCa(const Fields& fields)
{
    FirstError check;
    const auto handle = check(readHandle(fields.handle));
    auto manifests = check(readManifests(fields.manifests));
    const auto folder =
        check(readFolder(u"ca_repository"_s, fields.caRepository, "rsync://host/module/ca/"_L1));
    const auto notification = check(readOptionalUri<HttpsUri>(u"notification_uri"_s, fields.notification,
                                                              "https://host/rrdp/notification.xml"_L1));
    const auto certificate = check(readOptionalUri<RsyncUri>(u"certificate_uri"_s, fields.certificate,
                                                             "rsync://host/module/parent/ca.cer"_L1));
    auto skis = check(readLineage<Ski>(u"ski"_s, fields.skis, readSki));
    const auto role = check(readRole(fields.role));
    const auto stage = check(readStage(fields.stage));
    const auto operatorName = check(readName(u"operator"_s, fields.operatorName));
    const auto repositoryOperator = check(readName(u"repository_operator"_s, fields.repositoryOperator));
    if (check.error())
        return unexpected(*check.error());
    if (fields.contacts.size() > MaxContacts)
        return wrong(u"contacts"_s, u"too many"_s, u"at most %1"_s.arg(MaxContacts));
    return DelegatedCa{
        *handle, std::move(*skis), std::move(*manifests), *folder,        *notification, *certificate, *role,
        *stage,  *operatorName,    *repositoryOperator,   fields.contacts};
}

} // namespace caretaker::fleet
