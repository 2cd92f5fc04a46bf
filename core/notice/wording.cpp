// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/templates.h"

#include <QFile>
#include <QJsonArray>

#include <kainjow/mustache.hpp>

#include <map>
#include <string>

/// Resources in a static library are dropped by the linker unless something asks for them.
static void initTemplates() { Q_INIT_RESOURCE(notices); }

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

using kainjow::mustache::data;

data dataOf(const QJsonObject& object);

data dataOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return data(value.toString().toStdString());
    case QJsonValue::Double:
        return data(QString::number(value.toDouble(), 'g', 15).toStdString());
    case QJsonValue::Bool:
        return data(value.toBool());
    case QJsonValue::Object:
        return dataOf(value.toObject());
    case QJsonValue::Array: {
        data list(data::type::list);
        for (const QJsonValue& element : value.toArray())
            list.push_back(dataOf(element));
        return list;
    }
    default:
        return data(false);
    }
}

data dataOf(const QJsonObject& object)
{
    data result(data::type::object);
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        result.set(it.key().toStdString(), dataOf(it.value()));
    return result;
}

/// Looks names up as Mustache does, and remembers those that are not there. Partials come from the templates.
class StrictContext : public kainjow::mustache::context<std::string>
{
public:
    StrictContext(const data* root, QString language) : context(root), m_language(std::move(language)) {}

    const data* get(const std::string& name) const override
    {
        const data* found = context::get(name);
        if (!found)
            m_missing << QString::fromStdString(name);
        return found;
    }

    const data* get_partial(const std::string& name) const override
    {
        const auto known = m_partials.find(name);
        if (known != m_partials.end())
            return &known->second;
        const auto text = templateText(m_language, QString::fromStdString(name));
        if (!text) {
            m_missing << QString::fromStdString(name);
            return nullptr;
        }
        const QString oneLine =
            text->endsWith(u'\n') ? text->chopped(1) : *text; // a partial may stand within a sentence
        return &m_partials.emplace(name, data(oneLine.toStdString())).first->second;
    }

    const QStringList& missing() const { return m_missing; }

private:
    QString m_language;
    mutable QStringList m_missing;
    mutable std::map<std::string, data> m_partials;
};

/// "pt-BR" -> pt_BR, pt, en.
QStringList languagesToTry(QString language)
{
    language.replace(u'-', u'_');
    const QString base = language.section(u'_', 0, 0);
    QStringList languages{language, base, u"en"_s};
    languages.removeDuplicates();
    return languages;
}

Expected<QString> renderNamed(const QString& language, const QString& name, const QString& text,
                              const QJsonObject& view)
{
    kainjow::mustache::mustache compiled(text.toStdString());
    compiled.set_custom_escape([](const std::string& plain) { return plain; });
    const data root = dataOf(view);
    StrictContext context(&root, language);
    const std::string rendered = compiled.is_valid() ? compiled.render(context) : std::string();
    if (!compiled.is_valid())
        return unexpected(
            Error::failed(u"the template is malformed: "_s + QString::fromStdString(compiled.error_message()),
                          name, u"correct the template"_s));
    if (!context.missing().isEmpty())
        return unexpected(
            Error::failed(u"the template names what is not there: "_s + context.missing().join(", "_L1), name,
                          u"correct the name in the template"_s));
    return QString::fromStdString(rendered);
}

} // namespace

Expected<QString> templateText(const QString& language, const QString& name)
{
    initTemplates();
    for (const QString& candidate : languagesToTry(language)) {
        QFile file(u":/caretaker/notices/%1/%2.mustache"_s.arg(candidate, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return unexpected(Error::failed(u"there is no such notice template"_s, name));
}

Expected<QString> renderTemplate(const QString& language, const QString& name, const QJsonObject& view)
{
    return templateText(language, name).and_then([&](const QString& text) {
        return renderNamed(language, name, text, view);
    });
}

Expected<QString> renderText(const QString& language, const QString& text, const QJsonObject& view)
{
    return renderNamed(language, u"template"_s, text, view);
}

} // namespace caretaker::notice
