// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ingest_rpki_client.h"

#include "core/base/limits.h"
#include "core/service/ingest_json.h"

#include <QFileInfo>
#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxTrustAnchorName = 255;

QString plainText(const QJsonValue& value, qsizetype most)
{
    QString text = value.toString().left(most);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

QString trustAnchorOf(const QJsonValue& entry) { return plainText(entry["ta"_L1], MaxTrustAnchorName); }

/// Paths in its cache look like URIs without the scheme; what came by RRDP and was not moved yet lies below
/// ".rrdp/HASH/".
QString certificateUriOf(QString location)
{
    if (location.startsWith("rsync://"_L1))
        return location;
    if (location.startsWith(".rrdp/"_L1) || location.startsWith(".rsync/"_L1))
        location = location.section(u'/', 2);
    return "rsync://"_L1 + location;
}

std::optional<NonFunctionalCa> nonFunctionalFrom(const QJsonValue& entry)
{
    const auto repository =
        RsyncUri::tryFromString(plainText(entry["caRepository"_L1], limits::MaxUriLength));
    const auto manifest = RsyncUri::tryFromString(plainText(entry["rpkiManifest"_L1], limits::MaxUriLength));
    const auto ski = Ski::tryFromHex(entry["ski"_L1].toString());
    if (!repository || !manifest || !ski)
        return std::nullopt;
    NonFunctionalCa ca{.trustAnchor = trustAnchorOf(entry),
                       .location = plainText(entry["location"_L1], limits::MaxUriLength),
                       .caRepository = *repository,
                       .manifest = *manifest,
                       .notification =
                           HttpsUri::tryFromString(plainText(entry["rpkiNotify"_L1], limits::MaxUriLength)),
                       .ski = *ski,
                       .since = unixTime(entry["since"_L1]),
                       .lastAttempt = unixTime(entry["last_attempt"_L1])};
    const auto aki = Ski::tryFromHex(entry["aki"_L1].toString());
    ca.isTrustAnchor = aki == ca.ski || ca.location.startsWith("ta/"_L1);
    ca.location = ca.isTrustAnchor ? QString() : certificateUriOf(ca.location);
    return ca;
}

/// "/etc/tals/ripe.tal" is "ripe"; one text with spaces in old versions, a list in newer ones.
QSet<QString> trustAnchorFilesOf(const QJsonValue& value)
{
    QStringList paths = value.isString() ? value.toString().split(u' ', Qt::SkipEmptyParts) : QStringList();
    const QJsonArray list = value.toArray();
    for (const auto& path : list)
        paths << path.toString();
    QSet<QString> names;
    for (const QString& path : std::as_const(paths))
        if (names.size() < limits::MaxTrustAnchorsPerOutput)
            names.insert(
                QFileInfo(path.left(limits::MaxUriLength)).completeBaseName().left(MaxTrustAnchorName));
    return names;
}

Expected<void> readMetadata(ValidatorOutput& output, const QJsonValue& metadata, const QString& fileName)
{
    const QJsonValue written = metadata["buildtime"_L1];
    const auto at = parseRfc3339(written.toString());
    if (!at)
        return unexpected(Error::badInput(
            written.isUndefined() ? u"has no \"metadata\" with a \"buildtime\""_s
                                  : u"\"buildtime\" is not a time: \"%1\""_s.arg(plainText(written, 40)),
            fileName, u"give the file \"json\" that rpki-client -j writes"_s));
    output.at = *at;
    const qint64 elapsed = wholeNumber(metadata["elapsedtime"_L1]).value_or(0);
    output.begun = *at - Duration(std::clamp<qint64>(elapsed, 0, 86'400));
    output.machine = plainText(metadata["buildmachine"_L1], MaxTrustAnchorName);
    output.trustAnchorFiles = trustAnchorFilesOf(metadata["talfiles"_L1]);
    return {};
}

void noteProcessed(ValidatorOutput& output, const QString& trustAnchor)
{
    if (!trustAnchor.isEmpty() && output.processed.size() < limits::MaxTrustAnchorsPerOutput)
        output.processed.insert(trustAnchor);
}

/// Reads one output, member by member.
class Reader
{
public:
    Reader(const QByteArray& text, const QString& fileName) : m_cutter(text, fileName), m_fileName(fileName)
    {
    }
    Expected<ValidatorOutput> run();

private:
    Expected<void> read(const QString& key, JsonSpan span);
    Expected<void> countVrp(const QJsonValue& roa);
    Expected<void> addNonFunctional(const QJsonValue& entry);
    Error missing(const QString& what) const;

    JsonCutter m_cutter;
    const QString& m_fileName;
    ValidatorOutput m_output{.engine = u"rpki-client"_s, .begun = {}, .at = {}};
    bool m_hasMetadata = false;
    bool m_hasRoas = false;
};

Error Reader::missing(const QString& what) const
{
    return Error::badInput(what, m_fileName, u"give the file \"json\" that rpki-client -j writes"_s);
}

Expected<void> Reader::countVrp(const QJsonValue& roa)
{
    const QString trustAnchor = trustAnchorOf(roa);
    ++m_output.vrps;
    const bool isNew = !m_output.vrpsByTrustAnchor.contains(trustAnchor);
    if (isNew && m_output.vrpsByTrustAnchor.size() >= limits::MaxTrustAnchorsPerOutput)
        return {};
    ++m_output.vrpsByTrustAnchor[trustAnchor];
    if (isNew)
        noteProcessed(m_output, trustAnchor);
    return {};
}

Expected<void> Reader::addNonFunctional(const QJsonValue& entry)
{
    if (static_cast<qsizetype>(m_output.nonFunctional->size()) >= limits::MaxCasPerTree)
        return unexpected(Error::badInput(
            u"\"nonfunc_cas\" lists more than %1 CAs"_s.arg(limits::MaxCasPerTree), m_fileName));
    auto ca = nonFunctionalFrom(entry);
    if (!ca) {
        ++m_output.unreadable;
        return {};
    }
    if (!ca->isTrustAnchor)
        noteProcessed(m_output, ca->trustAnchor);
    m_output.nonFunctional->push_back(std::move(*ca));
    return {};
}

Expected<void> Reader::read(const QString& key, JsonSpan span)
{
    if (key == "metadata"_L1) {
        m_hasMetadata = true;
        return m_cutter.value(span).and_then(
            [&](const QJsonValue& metadata) { return readMetadata(m_output, metadata, m_fileName); });
    }
    if (key == "nonfunc_cas"_L1) {
        if (!m_cutter.isList(span))
            return unexpected(Error::badInput(u"\"nonfunc_cas\" is not a list"_s, m_fileName));
        m_output.nonFunctional.emplace();
        return m_cutter.elements(span, [&](const QJsonValue& entry) { return addNonFunctional(entry); });
    }
    if (key == "roas"_L1 && m_cutter.isList(span)) {
        m_hasRoas = true;
        return m_cutter.elements(span, [&](const QJsonValue& roa) { return countVrp(roa); });
    }
    if ((key == "bgpsec_keys"_L1 || key == "signedprefixlists"_L1) && m_cutter.isList(span))
        return m_cutter.elements(span, [&](const QJsonValue& payload) {
            noteProcessed(m_output, trustAnchorOf(payload));
            return Expected<void>();
        });
    return {};
}

Expected<ValidatorOutput> Reader::run()
{
    const auto done = m_cutter.members([&](const QString& key, JsonSpan span) { return read(key, span); });
    if (!done)
        return unexpected(done.error());
    if (!m_hasMetadata)
        return unexpected(missing(u"has no \"metadata\" with a \"buildtime\""_s));
    if (!m_hasRoas)
        return unexpected(missing(u"has no list \"roas\""_s));
    return std::move(m_output);
}

} // namespace

Expected<ValidatorOutput> parseRpkiClient(const QByteArray& bytes, const QString& fileName)
{
    return inflated(bytes, limits::MaxValidatorOutputBytes, fileName).and_then([&](const QByteArray& text) {
        return Reader(text, fileName).run();
    });
}

} // namespace caretaker::service
