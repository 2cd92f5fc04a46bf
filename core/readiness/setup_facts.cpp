// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/setup_facts.h"

#include "core/policy/fields.h"
#include "core/readiness/test_case.h"
#include "core/readiness/toml_values.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using policy::Table;

namespace {

void readResources(Table& table, const QString& key, rpki::ResourceSet& value)
{
    std::vector<QString> texts;
    readTexts(table, key, texts);
    const auto set = rpki::ResourceSet::fromStrings(QStringList(texts.begin(), texts.end()));
    if (set)
        value = *set;
    else
        table.refuse(key, u"\"%1\" has something that is no resource"_s.arg(key),
                     u"for example [\"AS64500\", \"192.0.2.0/24\", \"2001:db8::/32\"]"_s);
}

void readDelegation(Table& table, std::vector<OtherDelegation>& others)
{
    OtherDelegation other;
    table.read(u"ca"_s, other.ca);
    table.require(u"ca"_s, u"the handle of the other CA"_s);
    readResources(table, u"resources"_s, other.resources);
    table.require(u"resources"_s, u"what is delegated to it"_s);
    others.push_back(std::move(other));
}

QStringList attestedIds()
{
    QStringList ids;
    for (const TestCase& test : testCases())
        if (test.group() == "OPS"_L1 && test.needs.empty())
            ids << test.id;
    return ids;
}

void readAttestation(Table& table, Attestations& all)
{
    QString id;
    Attestation answer;
    table.readWord(u"id"_s, id, policy::Parser<QString>([](QStringView text) {
                       return attestedIds().contains(text) ? std::optional(text.toString()) : std::nullopt;
                   }),
                   attestedIds());
    table.require(u"id"_s, u"one of %1"_s.arg(attestedIds().join(", "_L1)));
    table.read(u"done"_s, answer.isDone);
    table.require(u"done"_s, u"true or false"_s);
    table.read(u"by"_s, answer.by);
    table.require(u"by"_s, u"who says so: a name or a role"_s);
    readDay(table, u"on"_s, answer.on);
    table.require(u"on"_s, u"the day of the answer, as \"2026-11-01\""_s);
    table.read(u"note"_s, answer.note);
    if (answer.by.trimmed().isEmpty())
        table.refuse(u"by"_s, u"\"by\" is empty"_s, u"who says so: a name or a role"_s);
    if (all.contains(id))
        table.refuse(u"id"_s, u"%1 is answered twice"_s.arg(id), u"keep the answer that holds"_s);
    all.insert(id, answer);
}

} // namespace

SetupFile setupFile(const QByteArray& xml, const QString& name)
{
    return {name, sha256Of(xml), fleet::decodeSetupMessage(xml, name)};
}

Expected<ResourceFacts> parseResources(const QByteArray& toml, const QString& fileName)
{
    return readToml<ResourceFacts>(toml, fileName, [](Table& root, ResourceFacts& facts) {
        readResources(root, u"asked"_s, facts.asked);
        root.require(u"asked"_s, u"the resources to be certified"_s);
        facts.recordedIn = u"the registry's record"_s;
        if (root.has(u"held"_s))
            readResources(root, u"held"_s, facts.held.emplace());
        root.readTables(u"delegation"_s, [&](Table& t) { readDelegation(t, facts.others); });
    });
}

Expected<Attestations> parseAttestations(const QByteArray& toml, const QString& fileName)
{
    return readToml<Attestations>(toml, fileName, [](Table& root, Attestations& all) {
        root.readTables(u"attest"_s, [&](Table& t) { readAttestation(t, all); });
    });
}

} // namespace caretaker::readiness
