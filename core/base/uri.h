// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpsUri and RsyncUri: URIs from untrusted objects, checked once, here, before they may touch a disk, a
// socket or a command line (DESIGN section 6).
//
// Both hold ASCII only, at most limits::MaxUriLength characters, a host, no user information, query or
// fragment (HTTPS may have a query), no control characters, and no "." or ".." path segment, not even
// percent-encoded. A user name is refused even when it is empty.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUrl>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace caretaker {

/// An https:// URI, as in SIA id-ad-rpkiNotify (RFC 8182 section 3.2) and TALs (RFC 8630).
class HttpsUri
{
public:
    static std::optional<HttpsUri> tryFromString(const QString& text);

    const QString& toString() const { return m_text; }
    QUrl toUrl() const { return QUrl(m_text, QUrl::StrictMode); }
    QString host() const;
    std::uint16_t port() const; ///< 443 unless the URI names another
    /// Scheme, host and port, lower case: what RFC 9674 compares.
    QString origin() const;

    friend bool operator==(const HttpsUri&, const HttpsUri&) = default;
    friend std::strong_ordering operator<=>(const HttpsUri& a, const HttpsUri& b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const HttpsUri& uri, size_t seed = 0) noexcept { return qHash(uri.m_text, seed); }

private:
    explicit HttpsUri(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// rsync://host[:port]/module/path (RFC 5781), of a file or, with a trailing slash, a folder. The module is
/// never empty. Path segments use only unreserved URI characters and "=+,@:~" so that they are safe as file
/// names.
class RsyncUri
{
public:
    static std::optional<RsyncUri> tryFromString(const QString& text);

    const QString& toString() const { return m_text; }
    QString authority() const; ///< "host" or "host:port", as written, lower case
    QString host() const;
    std::uint16_t port() const; ///< 873 unless the URI names another
    QString module() const;     ///< the first path segment
    QString path() const;       ///< below the module, without a leading slash; may be empty
    QString fileName() const;   ///< the last segment; empty for a folder
    bool isFolder() const { return m_text.endsWith(u'/'); }

    RsyncUri moduleRoot() const; ///< rsync://authority/module/
    RsyncUri folder() const;     ///< itself if a folder, else the folder it lies in
    /// The file `name` in this folder; nothing when `name` is not one plain file name.
    std::optional<RsyncUri> file(const QString& name) const;
    /// True when this lies in or below `folder` (which must be a folder).
    bool isBelow(const RsyncUri& folder) const;
    /// "authority/module/path": where it lies in an rsync-layout tree. Never absolute, never leaves the tree.
    QString treePath() const;

    friend bool operator==(const RsyncUri&, const RsyncUri&) = default;
    friend std::strong_ordering operator<=>(const RsyncUri& a, const RsyncUri& b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const RsyncUri& uri, size_t seed = 0) noexcept { return qHash(uri.m_text, seed); }

private:
    explicit RsyncUri(QString text) : m_text(std::move(text)) {}
    QString m_text; // scheme and authority in lower case
};

} // namespace caretaker

template <>
struct std::hash<caretaker::HttpsUri>
{
    std::size_t operator()(const caretaker::HttpsUri& uri) const noexcept { return qHash(uri); }
};
template <>
struct std::hash<caretaker::RsyncUri>
{
    std::size_t operator()(const caretaker::RsyncUri& uri) const noexcept { return qHash(uri); }
};
