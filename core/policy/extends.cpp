// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/extends.h"

#include "core/base/limits.h"
#include "core/policy/chain.h"

#include <QStringList>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

/// A file that was read, and what a resolver calls it.
struct Link
{
    QString name;
    QByteArray text;
};

/// What to say of extending `next` after `chain`, if it must not be.
std::optional<Error> refusal(const std::vector<Link>& chain, const QString& next, const QString& where)
{
    QStringList names;
    for (const Link& link : chain)
        names << link.name;
    if (names.contains(next))
        return Error::badInput(u"extends itself: %1"_s.arg((names << next).join(", which extends "_L1)),
                               where, u"extend a policy that does not extend this one"_s);
    if (chain.size() >= limits::MaxPolicyChain)
        return Error::badInput(u"extends too many others"_s, where,
                               u"at most %1 files in a chain"_s.arg(limits::MaxPolicyChain));
    return std::nullopt;
}

QByteArray textOf(const std::vector<Link>& chain)
{
    std::vector<QByteArray> texts;
    texts.reserve(chain.size());
    for (const Link& link : chain)
        texts.push_back(link.text);
    return joinText(texts);
}

/// What the last file of `chain` extends, read; nothing when it extends nothing.
Expected<std::optional<Link>> nextOf(const std::vector<Link>& chain, const Resolver& resolver)
{
    const QString file = chain.size() == 1 ? chain.front().name : shownName(chain.back().name);
    const auto document = parseToml(chain.back().text, file);
    if (!document)
        return unexpected(document.error());
    const auto extended = extendedBy(*document, file);
    if (!extended)
        return unexpected(extended.error());
    if (!*extended)
        return std::optional<Link>();
    const QString where = placeOf(file, (*extended)->at);
    if (const auto refused = refusal(chain, (*extended)->name, where))
        return unexpected(*refused);
    const Expected<QByteArray> text = resolver((*extended)->name);
    if (!text)
        return unexpected(Error::badInput(u"cannot be extended: "_s + text.error().toString(), where));
    return std::optional(Link{(*extended)->name, *text});
}

} // namespace

Expected<QByteArray> wholeText(const PolicyFile& file, const Resolver& resolver)
{
    const auto files = splitText(file.text, file.name);
    if (!files)
        return unexpected(files.error());
    if (files->size() > 1) // whole already
        return file.text;
    std::vector<Link> chain{{file.name, file.text}};
    for (;;) {
        auto next = nextOf(chain, resolver);
        if (!next)
            return unexpected(next.error());
        if (!*next)
            return textOf(chain);
        chain.push_back(std::move(**next));
    }
}

} // namespace caretaker::policy
