// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/notice_wording_command.h"

#include "app/cli/language_option.h"
#include "app/cli/workspace_argument.h"
#include "core/language/translations.h"
#include "core/notice/check.h"
#include "core/service/notice_preview.h"
#include "core/service/notice_wording.h"

#include <QJsonArray>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

QString allKindNames()
{
    QStringList names;
    for (const notice::Kind kind : notice::allKinds())
        names << notice::toString(kind);
    return names.join(", "_L1);
}

/// The configuration where one is named, else the defaults: the sample needs no registry.
Expected<service::Config> configFor(const Context& context)
{
    return context.options.config.isEmpty() ? Expected<service::Config>(service::Config())
                                            : service::Config::load(context.options.config);
}

Expected<notice::Wording> wordingFor(const service::Config& config, const QString& templates)
{
    return templates.isEmpty() ? service::wordingOf(config) : notice::Wording::withOverrides(templates);
}

QStringList languagesOf(const std::vector<std::string>& wanted)
{
    if (wanted.empty())
        return language::languages();
    QStringList languages;
    for (const std::string& each : wanted)
        languages << language::Translations::of(qs(each)).name();
    return languages;
}

} // namespace

NoticeWordingCommand::NoticeWordingCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* parent = line.app.get_subcommand("notice");
    CLI::App* preview = line.add(*parent, "preview", "A notice as it would be written now; nothing is sent",
                                 "caretaker notice preview --sample --kind final-warning --language es",
                                 [this] { return this->preview(); });
    preview->add_option("CASE", m_which, "The case's id, or the CA's handle");
    preview->add_flag("--sample", m_sample, "About made-up facts; needs no database");
    preview->add_option("--kind", m_kind, allKindNames().toStdString())->capture_default_str();
    preview->add_option("--language", m_language, "BCP 47, such as pt-BR")
        ->capture_default_str()
        ->check(knownLanguage());
    preview->add_option("--format", m_format, "text, eml, json, ics, html or pdf")->capture_default_str();
    preview->add_option("--templates", m_templates, "The registry's own templates")->type_name("DIR");
    CLI::App* check = line.add(*parent, "check", "Whether every notice can be written in every language",
                               "caretaker notice check --templates /etc/caretaker/notices --language fr",
                               [this] { return this->check(); });
    check->add_option("--templates", m_templates, "The registry's own templates")->type_name("DIR");
    check->add_option("--language", m_languages, "Only these (default: all)")->check(knownLanguage());
}

int NoticeWordingCommand::preview()
{
    const auto kind = notice::kindFromString(qs(m_kind));
    if (!kind)
        return context().fail(Error::badInput(u"there is no such kind of notice"_s, qs(m_kind),
                                              u"use one of: "_s + allKindNames()));
    if (m_sample == !m_which.empty())
        return context().fail(Error::badInput(u"name either a case or --sample"_s, {},
                                              u"see caretaker notice preview --help"_s));
    const auto config = configFor(context());
    if (!config)
        return context().fail(config.error());
    const auto rendered = [&]() -> Expected<notice::RenderedNotice> {
        if (m_sample)
            return wordingFor(*config, qs(m_templates)).and_then([&](const notice::Wording& wording) {
                return service::previewSample(wording, *kind, qs(m_language));
            });
        auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
        if (!workspace)
            return unexpected(workspace.error());
        if (!m_templates.empty())
            workspace->config.noticeTemplates = qs(m_templates);
        return service::previewNotice(std::move(*workspace), qs(m_which), *kind, qs(m_language),
                                      context().now());
    }();
    const auto bytes = rendered.and_then([&](const notice::RenderedNotice& notice) {
        return service::previewAs(notice, qs(m_format), *config, context().now());
    });
    if (!bytes)
        return context().fail(bytes.error());
    context().printRaw(*bytes);
    return Done;
}

int NoticeWordingCommand::check()
{
    const auto config = configFor(context());
    const auto wording = config ? wordingFor(*config, qs(m_templates)) : unexpected(config.error());
    if (!wording)
        return context().fail(wording.error());
    const QStringList languages = languagesOf(m_languages);
    const auto problems = notice::checkWording(*wording, languages);
    const auto missing = notice::missingTranslations(languages);
    QJsonArray problemArray;
    QJsonArray missingArray;
    for (const notice::WordingProblem& problem : problems)
        problemArray.append(QJsonObject{{u"place"_s, problem.place}, {u"what"_s, problem.what}});
    for (const notice::MissingTranslation& text : missing)
        missingArray.append(QJsonObject{
            {u"language"_s, text.language}, {u"context"_s, text.context}, {u"text"_s, text.text}});
    if (context().options.json) {
        context().print(QJsonObject{{u"schema"_s, u"caretaker/notice-check/1"_s},
                                    {u"languages"_s, QJsonArray::fromStringList(languages)},
                                    {u"problems"_s, problemArray},
                                    {u"untranslated"_s, missingArray}});
    } else {
        for (const notice::WordingProblem& problem : problems)
            context().print(problem.place + u": "_s + problem.what);
        for (const notice::MissingTranslation& text : missing)
            context().print(u"%1: not translated: %2"_s.arg(text.language, text.text));
        context().print(u"%1 languages, %2 problems, %3 texts not translated"_s.arg(languages.size())
                            .arg(problems.size())
                            .arg(missing.size()));
    }
    return problems.empty() ? Done : NeedsAttention;
}

} // namespace caretaker::cli
