// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/tar_reader.h"

#include "core/base/limits.h"

#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Block = 512;
constexpr qsizetype NameLength = 100;

struct Header
{
    QString top;
    QString name;
    qint64 size = 0;
    Instant time;
};

std::optional<qint64> octalAt(QByteArrayView header, qsizetype at, qsizetype digits)
{
    bool isNumber = false;
    const qint64 number = header.sliced(at, digits).toByteArray().toLongLong(&isNumber, 8);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

bool isPlain(const QString& name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
}

std::optional<Header> headerAt(QByteArrayView header)
{
    const QByteArrayView field = header.first(NameLength);
    const qsizetype end = field.indexOf('\0');
    const QString path = QString::fromLatin1(end < 0 ? field : field.first(end));
    const qsizetype slash = path.indexOf(u'/');
    const auto size = octalAt(header, 124, 11);
    const auto time = octalAt(header, 136, 11);
    if (slash < 1 || !size || !time)
        return std::nullopt;
    Header result{path.first(slash), path.sliced(slash + 1), *size, Instant(Duration(*time))};
    const bool fits = isPlain(result.top) && isPlain(result.name) && *size <= limits::MaxCaseBundleBytes;
    return fits ? std::optional(result) : std::nullopt;
}

Error notOurs(const QString& where, const QString& what)
{
    return Error::badInput(what, where, u"caretaker case export writes such files"_s);
}

} // namespace

Expected<TarContent> readTar(const QByteArray& tar, const QString& where)
{
    TarContent content;
    std::set<QString> names;
    qsizetype at = 0;
    while (tar.size() - at > 2 * Block) {
        const auto header = headerAt(QByteArrayView(tar).sliced(at, Block));
        if (!header || (!content.top.isEmpty() && header->top != content.top))
            return unexpected(notOurs(where, u"is not a bundle: a header does not read"_s));
        at += Block;
        if (header->size > tar.size() - at || std::ssize(content.files) >= limits::MaxCaseBundleFiles ||
            !names.insert(header->name).second)
            return unexpected(
                notOurs(where, u"is not a bundle: it is cut off, too large, or has a file twice"_s));
        content.top = header->top;
        content.files.push_back({header->name, tar.mid(at, header->size), header->time});
        at += (header->size + Block - 1) / Block * Block;
    }
    if (content.files.empty() || tarOf(content.top, content.files) != tar)
        return unexpected(notOurs(where, u"is not a bundle, or was changed outside of its files"_s));
    return content;
}

} // namespace caretaker::service
