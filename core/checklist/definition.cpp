// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/definition.h"

#include "core/checklist/measure.h"

#include <QFile>
#include <QSet>

#include <toml++/toml.h>

#include <array>
#include <string>

/// Resources in a static library are dropped by the linker unless something asks for them.
static void initChecklists() { Q_INIT_RESOURCE(checklists); }

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 2> AudienceNames{"registry"_L1, "operator"_L1};
constexpr std::array<QLatin1StringView, 5> PeriodNames{"daily"_L1, "weekly"_L1, "monthly"_L1, "quarterly"_L1,
                                                       "pre-delegation"_L1};

template <typename Enum, size_t N>
std::optional<Enum> enumFromName(const std::array<QLatin1StringView, N>& names, QStringView text)
{
    for (size_t i = 0; i < N; ++i)
        if (names[i] == text)
            return static_cast<Enum>(i);
    return std::nullopt;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Reads one table; the first thing wrong is kept, and everything after it is not looked at.
class Reader
{
public:
    Reader(const toml::table& table, QString name) : m_table(table), m_name(std::move(name)) {}

    QString requiredString(std::string_view key)
    {
        const QString value = optionalString(key);
        if (value.isEmpty())
            fail(m_table.source(), u"\"%1\" is missing or empty"_s.arg(text(key)));
        return value;
    }

    QString optionalString(std::string_view key)
    {
        const toml::node* node = m_table.get(key);
        if (!node)
            return {};
        if (const auto value = node->value_exact<std::string>())
            return text(*value).simplified();
        fail(node->source(), u"\"%1\" must be a string"_s.arg(text(key)));
        return {};
    }

    bool optionalTrue(std::string_view key)
    {
        const toml::node* node = m_table.get(key);
        if (!node)
            return false;
        if (node->value_exact<bool>() == true)
            return true;
        fail(node->source(), u"\"%1\" can only be true"_s.arg(text(key)));
        return false;
    }

    void refuseOtherKeys(const QStringList& known)
    {
        for (const auto& [key, node] : m_table)
            if (!known.contains(text(key.str())))
                fail(key.source(), u"unknown key \"%1\""_s.arg(text(key.str())),
                     u"known are: "_s + known.join(", "_L1));
    }

    void fail(const toml::source_region& at, const QString& what, const QString& hint = {})
    {
        if (!m_error)
            m_error = Error::badInput(what, u"%1:%2:%3"_s.arg(m_name).arg(at.begin.line).arg(at.begin.column),
                                      hint);
    }

    const toml::source_region& sourceOf(std::string_view key) const
    {
        const toml::node* node = m_table.get(key);
        return node ? node->source() : m_table.source();
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    const toml::table& m_table;
    QString m_name;
    std::optional<Error> m_error;
};

Expected<ItemDefinition> readItem(const toml::table& table, const QString& name)
{
    Reader reader(table, name);
    const ItemDefinition item{reader.requiredString("id"), reader.requiredString("text"),
                              reader.optionalString("requirement"), reader.optionalString("measured_by")};
    const bool attested = reader.optionalTrue("attested");
    reader.refuseOtherKeys({u"id"_s, u"text"_s, u"requirement"_s, u"measured_by"_s, u"attested"_s});
    if (attested != item.isAttested())
        reader.fail(table.source(), u"an item is either measured or attested"_s,
                    u"give it \"measured_by\" or \"attested = true\", not both"_s);
    if (!item.isAttested() && !measureNamed(item.measuredBy))
        reader.fail(reader.sourceOf("measured_by"), u"there is no measure \"%1\""_s.arg(item.measuredBy),
                    u"there are: "_s + measureNames().join(", "_L1));
    if (reader.error())
        return unexpected(*reader.error());
    return item;
}

/// The items, each id once.
Expected<std::vector<ItemDefinition>> readItems(const toml::table& root, const QString& name)
{
    Reader reader(root, name);
    std::vector<ItemDefinition> items;
    QSet<QString> ids;
    const toml::array* tables = root["item"].as_array();
    if (!tables || tables->empty() || !tables->is_homogeneous(toml::node_type::table))
        reader.fail(reader.sourceOf("item"), u"a checklist needs at least one [[item]]"_s);
    for (size_t i = 0; !reader.error() && i < tables->size(); ++i) {
        const toml::table& table = *tables->get(i)->as_table();
        const auto item = readItem(table, name);
        if (!item)
            return unexpected(item.error());
        if (ids.contains(item->id))
            reader.fail(table.source(), u"the item id \"%1\" is used twice"_s.arg(item->id));
        ids.insert(item->id);
        items.push_back(*item);
    }
    if (reader.error())
        return unexpected(*reader.error());
    return items;
}

Expected<Definition> readDefinition(const toml::table& root, const QString& name)
{
    Reader reader(root, name);
    Definition definition{.id = reader.requiredString("id"),
                          .title = reader.requiredString("title"),
                          .items = {},
                          .hash = Sha256({})};
    const auto audience = audienceFromString(reader.requiredString("audience"));
    const auto period = periodFromString(reader.requiredString("period"));
    reader.refuseOtherKeys({u"id"_s, u"title"_s, u"audience"_s, u"period"_s, u"item"_s});
    if (!audience)
        reader.fail(reader.sourceOf("audience"), u"\"audience\" must be \"registry\" or \"operator\""_s);
    if (!period)
        reader.fail(
            reader.sourceOf("period"),
            u"\"period\" must be \"daily\", \"weekly\", \"monthly\", \"quarterly\" or \"pre-delegation\""_s);
    const QString id = audience && period ? definitionName(*audience, *period) : QString();
    if (definition.id != id)
        reader.fail(reader.sourceOf("id"), u"\"id\" must be \"%1\", after its audience and period"_s.arg(id));
    if (reader.error())
        return unexpected(*reader.error());
    definition.audience = *audience;
    definition.period = *period;
    return readItems(root, name).map([&](std::vector<ItemDefinition> items) {
        definition.items = std::move(items);
        return definition;
    });
}

} // namespace

QString toString(Audience audience) { return AudienceNames[static_cast<size_t>(audience)]; }

QString toString(Period period) { return PeriodNames[static_cast<size_t>(period)]; }

std::optional<Audience> audienceFromString(QStringView text)
{
    return enumFromName<Audience>(AudienceNames, text);
}

std::optional<Period> periodFromString(QStringView text) { return enumFromName<Period>(PeriodNames, text); }

Expected<Definition> parseDefinition(const QByteArray& toml, const QString& name)
{
    try {
        const toml::table root =
            toml::parse(std::string_view(toml.constData(), static_cast<size_t>(toml.size())));
        return readDefinition(root, name).map([&](Definition definition) {
            definition.hash = sha256Of(toml);
            return definition;
        });
    } catch (const toml::parse_error& error) {
        const auto& at = error.source().begin;
        return unexpected(Error::badInput(u"not TOML: "_s + text(error.description()),
                                          u"%1:%2:%3"_s.arg(name).arg(at.line).arg(at.column)));
    }
}

QString definitionName(Audience audience, Period period)
{
    return u"%1-%2"_s.arg(toString(audience), toString(period));
}

Expected<Definition> shippedDefinition(Audience audience, Period period)
{
    initChecklists();
    const QString name = definitionName(audience, period) + ".toml"_L1;
    QFile file(u":/caretaker/checklists/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"there is no such checklist"_s, name,
                                          u"registry: daily, weekly, monthly, quarterly; operator: monthly, "
                                          "quarterly, pre-delegation"_s));
    return parseDefinition(file.readAll(), name);
}

std::vector<Definition> shippedDefinitions()
{
    std::vector<Definition> all;
    for (const Audience audience : {Audience::Operator, Audience::Registry})
        for (const Period period :
             {Period::Daily, Period::Monthly, Period::PreDelegation, Period::Quarterly, Period::Weekly})
            if (auto definition = shippedDefinition(audience, period))
                all.push_back(std::move(*definition));
    return all;
}

} // namespace caretaker::checklist
