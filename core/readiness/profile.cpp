// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/profile.h"

#include "core/readiness/toml_values.h"

#include <QDir>
#include <QFile>

/// Resources in a static library are dropped by the linker unless something asks for them.
static void initProfiles() { Q_INIT_RESOURCE(caretaker_readiness_profiles); }

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using policy::Table;

namespace {

const QString Folder = u":/caretaker/readiness/"_s;

QStringList tagNames()
{
    QStringList names;
    for (const TagInfo& info : tagCatalogue())
        names << info.name;
    return names;
}

void readLevels(Table& table, QMap<Tag, Level>& levels)
{
    for (const TagInfo& info : tagCatalogue()) {
        Level level = info.level;
        table.readWord(info.name, level, levelFromString, levelNames());
        if (table.has(info.name))
            levels.insert(info.tag, level);
    }
}

void readWaiver(Table& table, std::vector<Waiver>& waivers)
{
    Waiver waiver{};
    table.readWord(u"tag"_s, waiver.tag, tagFromString, tagNames());
    table.require(u"tag"_s, u"what is waived; caretaker readiness --list-tests names all tags"_s);
    table.read(u"subject"_s, waiver.subject);
    readDay(table, u"until"_s, waiver.until);
    table.require(u"until"_s, u"a waiver has an end, as \"2027-06-30\""_s);
    table.read(u"reason"_s, waiver.reason);
    table.require(u"reason"_s, u"why it is waived, for those who read the report"_s);
    if (waiver.reason.trimmed().isEmpty())
        table.refuse(u"reason"_s, u"\"reason\" is empty"_s, u"why it is waived"_s);
    waivers.push_back(std::move(waiver));
}

void readProfile(Table& root, Profile& profile)
{
    root.read(u"name"_s, profile.name);
    root.require(u"name"_s, u"a short name, such as name = \"bcp-default\""_s);
    if (!isWellFormedTextId(profile.name))
        root.refuse(u"name"_s, u"\"name\" must be a name"_s,
                    u"printable, not empty, without outer white space"_s);
    root.read(u"title"_s, profile.title);
    root.readWord(u"fails_at"_s, profile.failsAt, levelFromString, levelNames());
    root.read(u"report_valid_for"_s, profile.reportValidFor, std::chrono::hours(1),
              std::chrono::hours(24 * 365));
    root.readTable(u"levels"_s, [&](Table& t) { readLevels(t, profile.levels); });
    root.readTable(u"numbers"_s, [&](Table& t) { readNumbers(t, profile.numbers); });
    root.readTables(u"waiver"_s, [&](Table& t) { readWaiver(t, profile.waivers); });
}

} // namespace

Expected<Profile> parseProfile(const QByteArray& toml, const QString& fileName)
{
    return readToml<Profile>(toml, fileName, readProfile).map([&](Profile&& profile) {
        profile.sha256 = sha256Of(toml);
        return std::move(profile);
    });
}

QStringList shippedProfiles()
{
    initProfiles();
    QStringList names;
    for (const QString& file : QDir(Folder).entryList({u"*.toml"_s}, QDir::Files, QDir::Name))
        names << file.chopped(5);
    return names;
}

Expected<Profile> shippedProfile(const QString& name)
{
    initProfiles();
    QFile file(Folder + name + ".toml"_L1);
    if (!shippedProfiles().contains(name) || !file.open(QIODevice::ReadOnly))
        return unexpected(
            Error::badInput(u"there is no such readiness profile"_s, name,
                            u"shipped are %1; or give a file"_s.arg(shippedProfiles().join(", "_L1))));
    return parseProfile(file.readAll(), name + ".toml"_L1);
}

} // namespace caretaker::readiness
