// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/tal.h"

#include "core/base/limits.h"
#include "core/rpki/crypto.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Base64LineLength = 64;

/// The file line by line, without line ends (LF or CR LF).
QStringList linesOf(const QByteArray& text)
{
    QStringList lines = QString::fromLatin1(text).split(u'\n');
    for (QString& line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

tl::unexpected<Error> badTal(const QString& what, const QString& name)
{
    return unexpected(
        Error::badInput(what, name, u"a trust anchor locator is as RFC 8630 section 2.2 says"_s));
}

std::optional<QByteArray> decodeKey(const QStringList& lines)
{
    const QByteArray base64 = lines.join(QString()).remove(u' ').remove(u'\t').toLatin1();
    const auto key = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.isEmpty() || !RsaKeyInfo::fromSpki(key.decoded))
        return std::nullopt;
    return key.decoded;
}

} // namespace

bool isTalUri(const QString& text) { return HttpsUri::tryFromString(text) || RsyncUri::tryFromString(text); }

std::vector<HttpsUri> Tal::httpsUris() const
{
    std::vector<HttpsUri> found;
    for (const QString& uri : uris) {
        if (auto https = HttpsUri::tryFromString(uri))
            found.push_back(*https);
    }
    return found;
}

std::vector<RsyncUri> Tal::rsyncUris() const
{
    std::vector<RsyncUri> found;
    for (const QString& uri : uris) {
        if (auto rsync = RsyncUri::tryFromString(uri))
            found.push_back(*rsync);
    }
    return found;
}

QByteArray Tal::encode() const
{
    QByteArray text = uris.join(u'\n').toLatin1() + "\n\n";
    const QByteArray base64 = publicKey.toBase64();
    for (qsizetype i = 0; i < base64.size(); i += Base64LineLength)
        text += base64.mid(i, Base64LineLength) + '\n';
    return text;
}

Expected<Tal> Tal::decode(const QByteArray& text, const QString& name)
{
    if (text.size() > limits::MaxTalBytes)
        return badTal(u"the file is too large for a trust anchor locator"_s, name);
    QStringList lines = linesOf(text);
    while (!lines.isEmpty() && lines.front().startsWith(u'#'))
        lines.removeFirst();

    Tal tal{.name = name, .uris = {}, .publicKey = {}};
    while (!lines.isEmpty() && !lines.front().isEmpty()) {
        if (!isTalUri(lines.front()))
            return badTal(u"neither an https nor an rsync URI: \"%1\""_s.arg(lines.front().left(80)), name);
        tal.uris << lines.takeFirst();
    }
    if (tal.uris.isEmpty() || lines.isEmpty())
        return badTal(u"no URIs followed by an empty line"_s, name);
    const auto key = decodeKey(lines);
    if (!key)
        return badTal(u"no base64 of an RSA public key after the empty line"_s, name);
    tal.publicKey = *key;
    return tal;
}

} // namespace caretaker::rpki
