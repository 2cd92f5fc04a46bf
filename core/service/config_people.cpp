// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/config_people.h"

#include "core/base/text_id.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Error at(const QString& path, const toml::source_region& source, const QString& what, const QString& hint)
{
    return Error::badInput(what, u"%1:%2:%3"_s.arg(path).arg(source.begin.line).arg(source.begin.column),
                           hint);
}

Expected<QString> readText(const toml::node& node, const QString& key, const QString& path)
{
    const auto text = node.value_exact<std::string>();
    return text ? Expected<QString>(qs(*text))
                : unexpected(at(path, node.source(), u"%1 is not a string"_s.arg(key), {}));
}

Expected<std::vector<StaffRole>> readRoles(const toml::node& node, const QString& path)
{
    const QString hint = u"a list of: "_s + allStaffRoles().join(", "_L1);
    std::vector<StaffRole> roles;
    const toml::array* array = node.as_array();
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        const auto word = array->get(i)->value_exact<std::string>();
        const auto role = word ? staffRoleFromString(qs(*word)) : std::nullopt;
        if (!role)
            return unexpected(at(path, array->get(i)->source(), u"is no role"_s, hint));
        roles.push_back(*role);
    }
    return roles.empty() ? unexpected(at(path, node.source(), u"roles are missing"_s, hint))
                         : Expected<std::vector<StaffRole>>(roles);
}

Expected<void> readKey(Person& person, const QString& key, const toml::node& node, const QString& path)
{
    if (key == "roles"_L1)
        return readRoles(node, path).map([&](const std::vector<StaffRole>& r) { person.roles = r; });
    const bool known = key == "name"_L1 || key == "public_key"_L1;
    if (!known)
        return unexpected(at(path, node.source(), u"unknown key \"%1\" in [[people]]"_s.arg(key),
                             u"known: name, public_key, roles"_s));
    return readText(node, key, path).map([&](const QString& text) {
        (key == "name"_L1 ? person.name : person.publicKey) = text;
    });
}

Expected<Person> readPerson(const toml::table& table, const QString& path)
{
    Person person;
    for (const auto& [name, node] : table)
        if (auto read = readKey(person, qs(name.str()), node, path); !read)
            return unexpected(read.error());
    if (!isWellFormedTextId(person.name) || person.name == "policy"_L1)
        return unexpected(at(path, table.source(), u"a person needs a name"_s,
                             u"the operating system's user; \"policy\" is not a person"_s));
    if (person.roles.empty())
        return unexpected(at(path, table.source(), u"%1 has no roles"_s.arg(person.name),
                             u"one or more of: "_s + allStaffRoles().join(", "_L1)));
    return person;
}

} // namespace

Expected<std::vector<Person>> readPeople(const toml::node& node, const QString& path)
{
    std::vector<Person> people;
    const toml::array* array = node.as_array();
    if (!array)
        return unexpected(at(path, node.source(), u"people is not a list of tables"_s, u"[[people]]"_s));
    for (std::size_t i = 0; i < array->size(); ++i) {
        const toml::node& entry = *array->get(i);
        if (!entry.is_table())
            return unexpected(at(path, entry.source(), u"people is not a list of tables"_s, u"[[people]]"_s));
        auto person = readPerson(*entry.as_table(), path);
        if (!person)
            return unexpected(person.error());
        if (findPerson(people, person->name))
            return unexpected(at(path, entry.source(), u"%1 is there twice"_s.arg(person->name), {}));
        people.push_back(std::move(*person));
    }
    return people;
}

toml::array peopleToml(const std::vector<Person>& people)
{
    toml::array array;
    for (const Person& person : people) {
        toml::array roles;
        for (const StaffRole role : person.roles)
            roles.push_back(toString(role).toStdString());
        toml::table table{{"name", person.name.toStdString()}, {"roles", roles}};
        if (!person.publicKey.isEmpty())
            table.insert("public_key", person.publicKey.toStdString());
        array.push_back(table);
    }
    return array;
}

} // namespace caretaker::service
