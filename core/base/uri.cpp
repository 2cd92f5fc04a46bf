// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uri.h"

#include "core/base/limits.h"

#include <algorithm>

namespace caretaker {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView RsyncScheme = "rsync://"_L1;
constexpr std::uint16_t HttpsPort = 443;
constexpr std::uint16_t RsyncPort = 873;
constexpr qsizetype MaxLabel = 63; // of a DNS name

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

bool isDotSegment(QStringView segment)
{
    if (!segment.contains(u'%'))
        return segment == "."_L1 || segment == ".."_L1;
    const QString plain = segment.toString().replace("%2e"_L1, "."_L1, Qt::CaseInsensitive);
    return plain == "."_L1 || plain == ".."_L1;
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isSafeFileCharacter(QChar c) { return isLetterOrDigit(c) || QStringView(u"-_.~=+,@:").contains(c); }

/// One path segment that can be a file name: not empty, no dot segment, safe characters only. It may start
/// with
/// "-", as one in 64 base64url names does (RFC 9286 section 4.2.2): no program is ever given a segment alone.
bool isSafeSegment(QStringView segment)
{
    return !segment.isEmpty() && segment.size() <= limits::MaxFileNameLength && !isDotSegment(segment) &&
           std::all_of(segment.begin(), segment.end(), isSafeFileCharacter);
}

/// "%00", "%0a", "%7F" and the like.
bool hasEncodedControl(QStringView text)
{
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        const QStringView code = text.sliced(at + 1).first(qMin<qsizetype>(2, text.size() - at - 1));
        if (code.startsWith(u'0') || code.startsWith(u'1') || code.compare("7f"_L1, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// The authority as "host[:port]" in lower case; nothing when QUrl finds no plain host.
std::optional<QString> plainAuthority(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || url.port() == 0 ||
        url.authority(QUrl::FullyEncoded).contains(u'@')) // an empty user counts too
        return std::nullopt;
    if (url.host().startsWith(u'-'))
        return std::nullopt;
    return url.authority(QUrl::FullyEncoded).toLower();
}

bool isLowerCaseHostCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
}

/// What nearly all RPKI objects hold: a name in lower case, which needs no QUrl to be understood. Validating
/// reads three such URIs an object.
bool isPlainHostName(QStringView authority)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const bool hasOddLabel = authority.contains("--"_L1) || authority.contains(".."_L1) ||
                             authority.contains(".-"_L1) || authority.contains("-."_L1);
    return !authority.isEmpty() && authority.size() <= MaxLabel && isLetter(authority.front()) &&
           isLetter(authority.back()) && !hasOddLabel &&
           std::all_of(authority.begin(), authority.end(), isLowerCaseHostCharacter);
}

/// The same as plainAuthority() of the whole URI, where QUrl is not needed to tell.
std::optional<QString> plainRsyncAuthority(const QString& text, qsizetype pathStart)
{
    const QStringView authority =
        QStringView(text).sliced(RsyncScheme.size()).first(pathStart - RsyncScheme.size());
    const qsizetype colon = authority.indexOf(u':');
    const QStringView host = colon < 0 ? authority : authority.first(colon);
    const QStringView port = colon < 0 ? QStringView(u"873") : authority.sliced(colon + 1);
    const bool isPlainPort =
        port.size() <= 4 && !port.isEmpty() && port.front() >= u'1' && port.front() <= u'9' &&
        std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isPlainPort && isPlainHostName(host))
        return authority.toString();
    const QUrl url(text, QUrl::StrictMode);
    return url.hasQuery() ? std::nullopt : plainAuthority(url);
}

bool hasDotSegment(QStringView path)
{
    const auto segments = path.split(u'/');
    return std::any_of(segments.begin(), segments.end(), isDotSegment);
}

bool isSafePath(QStringView path)
{
    if (path.endsWith(u'/'))
        path.chop(1);
    const auto segments = path.split(u'/');
    return !path.startsWith(u'-') && // a module like an option
           std::all_of(segments.begin(), segments.end(), isSafeSegment);
}

} // namespace

std::optional<HttpsUri> HttpsUri::tryFromString(const QString& text)
{
    if (text.size() > limits::MaxUriLength || !isPlainAscii(text) || text.contains(u'\\') ||
        !text.startsWith("https://"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (!plainAuthority(url) || hasDotSegment(url.path(QUrl::FullyEncoded)) || hasEncodedControl(text))
        return std::nullopt;
    return HttpsUri(text);
}

QString HttpsUri::host() const { return toUrl().host(); }

std::uint16_t HttpsUri::port() const { return static_cast<std::uint16_t>(toUrl().port(HttpsPort)); }

QString HttpsUri::origin() const
{
    const QString plain = host().toLower();
    return (plain.contains(u':') ? u"https://[%1]:%2"_s : u"https://%1:%2"_s).arg(plain).arg(port());
}

std::optional<RsyncUri> RsyncUri::tryFromString(const QString& text)
{
    if (text.size() > limits::MaxUriLength || !isPlainAscii(text) ||
        !text.startsWith(RsyncScheme, Qt::CaseInsensitive))
        return std::nullopt;
    const qsizetype pathStart = text.indexOf(u'/', RsyncScheme.size());
    if (pathStart < 0 || !isSafePath(QStringView(text).sliced(pathStart + 1)))
        return std::nullopt; // a query or fragment is no safe path either
    const auto authority = plainRsyncAuthority(text, pathStart);
    if (!authority)
        return std::nullopt;
    return RsyncUri(RsyncScheme + *authority + text.sliced(pathStart));
}

QString RsyncUri::authority() const
{
    return m_text.sliced(RsyncScheme.size(), m_text.indexOf(u'/', RsyncScheme.size()) - RsyncScheme.size());
}

QString RsyncUri::host() const { return QUrl(m_text).host(); }

std::uint16_t RsyncUri::port() const { return static_cast<std::uint16_t>(QUrl(m_text).port(RsyncPort)); }

QString RsyncUri::module() const { return treePath().section(u'/', 1, 1); }

QString RsyncUri::path() const { return treePath().section(u'/', 2); }

QString RsyncUri::fileName() const { return path().section(u'/', -1); }

RsyncUri RsyncUri::moduleRoot() const { return RsyncUri(RsyncScheme + authority() + u'/' + module() + u'/'); }

RsyncUri RsyncUri::folder() const
{
    return isFolder() ? *this : RsyncUri(m_text.left(m_text.lastIndexOf(u'/') + 1));
}

std::optional<RsyncUri> RsyncUri::file(const QString& name) const
{
    if (!isSafeSegment(name))
        return std::nullopt;
    const RsyncUri base = folder();
    return base.m_text.size() + name.size() > limits::MaxUriLength
               ? std::nullopt
               : std::optional(RsyncUri(base.m_text + name));
}

bool RsyncUri::isBelow(const RsyncUri& folder) const
{
    return folder.isFolder() && m_text.startsWith(folder.m_text);
}

QString RsyncUri::treePath() const { return m_text.sliced(RsyncScheme.size()); }

} // namespace caretaker
