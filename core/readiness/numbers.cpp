// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/numbers.h"

#include "core/policy/fields.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

/// "bpkiRsaBits" is "bpki_rsa_bits".
QString snakeCase(const char* name)
{
    QString result;
    for (const QChar c : QString::fromLatin1(name)) {
        if (c.isUpper())
            result += u'_';
        result += c.toLower();
    }
    return result;
}

void readNumber(policy::Table& table, const QString& key, int& value, const char* least, const char* most)
{
    table.read(key, value, QByteArrayView(least).toInt(), QByteArrayView(most).toInt());
}

void readNumber(policy::Table& table, const QString& key, Duration& value, const char* least,
                const char* most)
{
    table.read(key, value, *parseDuration(QString::fromLatin1(least)),
               *parseDuration(QString::fromLatin1(most)));
}

void readNumber(policy::Table& table, const QString& key, Milliseconds& value, const char* /*least*/,
                const char* /*most*/)
{
    table.read(key, value);
}

void readNumber(policy::Table& table, const QString& key, double& value, const char* /*least*/,
                const char* /*most*/)
{
    table.readShare(key, value);
}

} // namespace

const std::vector<NumberInfo>& numberCatalogue()
{
    static const std::vector<NumberInfo> catalogue = {
#define CARETAKER_READINESS_NUMBER(type, name, value, least, most, meaning)                                  \
    {snakeCase(#name), QString::fromLatin1(meaning)},
#include "core/readiness/numbers.def"
#undef CARETAKER_READINESS_NUMBER
    };
    return catalogue;
}

void readNumbers(policy::Table& table, Numbers& numbers)
{
#define CARETAKER_READINESS_NUMBER(type, name, value, least, most, meaning)                                  \
    readNumber(table, snakeCase(#name), numbers.name, least, most);
#include "core/readiness/numbers.def"
#undef CARETAKER_READINESS_NUMBER
}

} // namespace caretaker::readiness
