// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/constraints.h"

#include "core/base/limits.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "64496-64511" as ResourceSet reads it: "AS64496-AS64511". Other texts come back as they are.
QString withAsPrefixes(const QString& text)
{
    QStringList parts = text.split(u'-');
    for (QString& part : parts) {
        if (!isDigits(part))
            return text;
        part.prepend("AS"_L1);
    }
    return parts.join(u'-');
}

/// "64496" is an AS number here; "AS64496" is not how the file is written.
std::optional<ResourceSet> resourcesOf(const QStringList& words)
{
    const QString text = words.join(QString());
    if (text.isEmpty() || text.contains("AS"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    return ResourceSet::fromStrings({withAsPrefixes(text)});
}

struct Rule
{
    bool allow;
    ResourceSet resources;
};

/// Two words that are not joined by a "-" are two resources, and one of them is too many.
bool isOneResource(const QStringList& words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (!words[i - 1].endsWith(u'-') && !words[i].startsWith(u'-'))
            return false;
    }
    return true;
}

std::optional<Rule> ruleOf(const QString& line)
{
    QStringList words = line.simplified().split(u' ');
    const QString verb = words.takeFirst();
    if ((verb != "allow"_L1 && verb != "deny"_L1) || !isOneResource(words))
        return std::nullopt;
    auto resources = resourcesOf(words);
    return resources ? std::optional(Rule{verb == "allow"_L1, std::move(*resources)}) : std::nullopt;
}

bool hasAddresses(const ResourceSet& resources)
{
    return !resources.ipv4.isEmpty() || !resources.ipv6.isEmpty();
}

} // namespace

Expected<Constraints> Constraints::parse(const QByteArray& text, const QString& fileName)
{
    if (text.size() > limits::MaxConfigBytes)
        return unexpected(Error::badInput(u"larger than %1 bytes"_s.arg(limits::MaxConfigBytes), fileName));
    // Gathered first and united once: to add line by line would take quadratic time.
    QStringList allowed;
    QStringList denied;
    int number = 0;
    for (const QByteArray& raw : text.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw).section(u'#', 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        const auto rule = ruleOf(line);
        if (!rule)
            return unexpected(Error::badInput(u"not a rule: \"%1\""_s.arg(line.left(100)),
                                              u"%1:%2"_s.arg(fileName).arg(number),
                                              u"allow or deny, then one prefix, AS number or range"_s));
        (rule->allow ? allowed : denied) += rule->resources.toStrings();
    }
    Constraints constraints;
    constraints.m_allowed = ResourceSet::fromStrings(allowed).value_or(ResourceSet());
    constraints.m_denied = ResourceSet::fromStrings(denied).value_or(ResourceSet());
    return constraints;
}

ResourceSet Constraints::excess(const ResourceSet& resources) const
{
    ResourceSet beyond = resources.subtracted(m_allowed);
    if (!hasAddresses(m_allowed)) {
        beyond.ipv4 = {};
        beyond.ipv6 = {};
    }
    if (m_allowed.as.isEmpty())
        beyond.as = {};
    return beyond.united(resources.intersected(m_denied));
}

} // namespace caretaker::rpki
