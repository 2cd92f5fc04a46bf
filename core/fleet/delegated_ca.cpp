// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/delegated_ca.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace caretaker::fleet {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
struct Name
{
    Enum value;
    QLatin1StringView text;
};

constexpr std::array<Name<Role>, 2> RoleNames{{{Role::Member, "member"_L1}, {Role::Nir, "nir"_L1}}};
constexpr std::array<Name<LifecycleStage>, 8> StageNames{{{LifecycleStage::Applicant, "applicant"_L1},
                                                          {LifecycleStage::Probation, "probation"_L1},
                                                          {LifecycleStage::Active, "active"_L1},
                                                          {LifecycleStage::Retiring, "retiring"_L1},
                                                          {LifecycleStage::Retired, "retired"_L1},
                                                          {LifecycleStage::Suspended, "suspended"_L1},
                                                          {LifecycleStage::Revoked, "revoked"_L1},
                                                          {LifecycleStage::Reinstating, "reinstating"_L1}}};
constexpr std::array<QLatin1StringView, 4> ContactKinds{"technical"_L1, "admin"_L1, "emergency"_L1,
                                                        "abuse"_L1};

constexpr qsizetype MaxEmailLength = 254; // RFC 5321 section 4.5.3.1.3, less the angle brackets
constexpr qsizetype MaxLanguageLength = 35;

template <typename Table, typename Enum>
QString nameIn(const Table& table, Enum value)
{
    const auto row = std::ranges::find(table, value, [](const auto& name) { return name.value; });
    return row == table.end() ? QString() : QString(row->text);
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueIn(const std::array<Name<Enum>, N>& table, QStringView text)
{
    const auto row = std::ranges::find_if(table, [text](const auto& name) { return name.text == text; });
    return row == table.end() ? std::nullopt : std::optional(row->value);
}

bool isEmailCharacter(QChar c) { return c > u' ' && c <= u'~' && !u";:,<>()[]\\\""_s.contains(c); }

bool isLanguageSubtag(QStringView subtag)
{
    const auto isAlphanumeric = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    return !subtag.isEmpty() && subtag.size() <= 8 &&
           std::all_of(subtag.begin(), subtag.end(), isAlphanumeric);
}

} // namespace

QString toString(Role role) { return nameIn(RoleNames, role); }

QString toString(LifecycleStage stage) { return nameIn(StageNames, stage); }

std::optional<Role> roleFromString(QStringView text) { return valueIn(RoleNames, text); }

std::optional<LifecycleStage> lifecycleStageFromString(QStringView text) { return valueIn(StageNames, text); }

QString allLifecycleStages()
{
    QStringList names;
    for (const auto& stage : StageNames)
        names << stage.text;
    return names.join(", "_L1);
}

QString allContactKinds()
{
    QStringList names;
    for (const auto& kind : ContactKinds)
        names << kind;
    return names.join(", "_L1);
}

bool isContactKind(QStringView text)
{
    return std::ranges::any_of(ContactKinds, [text](QLatin1StringView kind) { return kind == text; });
}

bool isPlausibleEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return text.size() <= MaxEmailLength && at > 0 && at < text.size() - 1 && text.lastIndexOf(u'@') == at &&
           std::all_of(text.begin(), text.end(), isEmailCharacter);
}

bool isPlausibleLanguage(QStringView text)
{
    return text.size() <= MaxLanguageLength && std::ranges::all_of(text.split(u'-'), isLanguageSubtag);
}

bool isPlausibleTimezone(QStringView text)
{
    constexpr qsizetype MaxTimezoneLength = 64;
    return text.size() <= MaxTimezoneLength && std::ranges::all_of(text.split(u'/'), [](QStringView part) {
               return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) {
                   return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"_+-"_s.contains(c));
               });
           });
}

QString DelegatedCa::repositoryKey() const
{
    return notification ? notification->toString() : caRepository.moduleRoot().toString();
}

} // namespace caretaker::fleet
