// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/wording.h"

#include "core/notice/template_units.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

#include <map>
#include <string>

/// Resources in a static library are dropped by the linker unless something asks for them.
static void initTemplates() { Q_INIT_RESOURCE(notices); }

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

using kainjow::mustache::data;

constexpr qint64 LargestTemplate = 65536; ///< of a registry's own file: a letter is no book

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
        const QJsonArray array = value.toArray();
        for (const auto& element : array)
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
    StrictContext(const data* root, const Wording& wording, QString language)
        : context(root), m_wording(wording), m_language(std::move(language))
    {
    }

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
        const auto text = m_wording.templateText(m_language, QString::fromStdString(name));
        if (!text) {
            m_missing << QString::fromStdString(name);
            return nullptr;
        }
        const QString whole =
            text->endsWith(u'\n') ? text->chopped(1) : *text; // its line break is the caller's
        return &m_partials.emplace(name, data(whole.toStdString())).first->second;
    }

    QString missing() const
    {
        QStringList names = m_missing;
        names.removeDuplicates();
        return names.join(", "_L1);
    }

private:
    const Wording& m_wording;
    QString m_language;
    mutable QStringList m_missing;
    mutable std::map<std::string, data> m_partials;
};

Expected<QString> renderNamed(const Wording& wording, const QString& language, const QString& place,
                              const QString& text, const QJsonObject& view)
{
    kainjow::mustache::mustache compiled(text.toStdString());
    compiled.set_custom_escape([](const std::string& plain) { return plain; });
    const data root = dataOf(view);
    StrictContext context(&root, wording, language);
    const std::string rendered = compiled.is_valid() ? compiled.render(context) : std::string();
    if (!compiled.is_valid())
        return unexpected(
            Error::failed(u"the template is malformed: "_s + QString::fromStdString(compiled.error_message()),
                          place, u"correct the template"_s));
    if (const QString missing = context.missing(); !missing.isEmpty())
        return unexpected(Error::failed(u"the template names what is not there: "_s + missing, place,
                                        u"correct the name in the template"_s));
    return QString::fromStdString(rendered).remove(NeverAlone);
}

QString keyOf(const QString& language, const QString& name) { return language + u'/' + name; }

Expected<QString> readTemplate(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot read the template: "_s + file.errorString(), path));
    if (file.size() > LargestTemplate)
        return unexpected(Error::badInput(u"the template is larger than 64 KiB"_s, path, u"shorten it"_s));
    return QString::fromUtf8(file.readAll()).remove(u'\r');
}

} // namespace

const QStringList& Wording::names()
{
    static const QStringList all = [] {
        initTemplates();
        QStringList names =
            QDir(u":/caretaker/notices/en"_s).entryList({u"*.mustache"_s}, QDir::Files, QDir::Name);
        for (QString& name : names)
            name.chop(9); // ".mustache"
        return names;
    }();
    return all;
}

Expected<Wording> Wording::withOverrides(const QString& folder)
{
    if (!QDir(folder).exists())
        return unexpected(
            Error::badInput(u"there is no such folder of templates"_s, folder,
                            u"make it, with files LANGUAGE/NAME.mustache, or correct the path"_s));
    Wording wording;
    QDirIterator files(folder, {u"*.mustache"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString key = QDir(folder).relativeFilePath(path).chopped(9);
        if (key.count(u'/') != 1 || !names().contains(key.section(u'/', 1)))
            return unexpected(
                Error::badInput(u"there is no template of this name"_s, path,
                                u"name it LANGUAGE/NAME.mustache, NAME one of: "_s + names().join(", "_L1)));
        auto text = readTemplate(path);
        if (!text)
            return unexpected(text.error());
        wording.m_overrides.insert(key, {path, std::move(*text)});
    }
    return wording;
}

const Wording::File* Wording::overrideFor(const QString& language, const QString& name) const
{
    QString wanted = language;
    wanted.replace(u'-', u'_');
    const QString base = wanted.section(u'_', 0, 0);
    for (const QString& candidate : {wanted, language::Translations::of(language).name(), base}) {
        const auto it = m_overrides.constFind(keyOf(candidate, name));
        if (it != m_overrides.constEnd())
            return &*it;
    }
    return nullptr;
}

QString Wording::placeOf(const QString& language, const QString& name) const
{
    const File* file = overrideFor(language, name);
    return file ? file->path : name + u".mustache"_s;
}

QString Wording::sourceText(const QString& language, const QString& name) const
{
    initTemplates();
    if (const File* file = overrideFor(language, name))
        return file->text;
    QFile file(u":/caretaker/notices/en/%1.mustache"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Expected<QString> Wording::templateText(const QString& language, const QString& name) const
{
    if (!names().contains(name))
        return unexpected(Error::failed(u"there is no such notice template"_s, name));
    return localised(sourceText(language, name), language::Translations::of(language));
}

Expected<QString> Wording::render(const QString& language, const QString& name, const QJsonObject& view) const
{
    return templateText(language, name).and_then([&](const QString& text) {
        return renderNamed(*this, language, placeOf(language, name), text, view);
    });
}

Expected<QString> Wording::renderText(const QString& language, const QString& text,
                                      const QJsonObject& view) const
{
    return renderNamed(*this, language, u"template"_s, text, view);
}

} // namespace caretaker::notice
