// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/options_step.h"

#include "core/readiness/text.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Clients = 20; // as the command line has it

} // namespace

OptionsStep::OptionsStep(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_profile(new QComboBox(this)), m_about(plainText({}, this)),
      m_load(new QCheckBox(tr("Test with &20 clients at once whether it holds out"), this)),
      m_private(new QCheckBox(tr("Connect to &private and loopback addresses too (a lab)"), this)),
      m_bundle(new QLineEdit(this)), m_organisation(new QLineEdit(session.config().registryName, this))
{
    m_load->setObjectName(u"withLoad"_s);
    m_load->setChecked(true);
    m_private->setObjectName(u"allowPrivate"_s);
    m_private->setChecked(session.config().allowPrivateAddresses);
    m_bundle->setObjectName(u"caBundle"_s);
    m_bundle->setText(session.config().caBundle);
    m_bundle->setPlaceholderText(tr("PEM file; empty: the system's"));
    m_bundle->setClearButtonEnabled(true);
    m_bundle->setLayoutDirection(Qt::LeftToRight);
    connect(m_bundle->addAction(QIcon::fromTheme(u"document-open"_s), QLineEdit::LeadingPosition),
            &QAction::triggered, this, &OptionsStep::chooseBundle);
    m_organisation->setObjectName(u"organisation"_s);
    m_about->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("P&rofile"), makeProfile());
    form->addRow(QString(), m_about);
    form->addRow(tr("Load"), m_load);
    form->addRow(tr("Addresses"), m_private);
    form->addRow(tr("&Trust store for HTTPS"), m_bundle);
    form->addRow(tr("Report handed out b&y"), m_organisation);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &OptionsStep::tellProfile);
    tellProfile();
}

QWidget* OptionsStep::makeProfile()
{
    auto* row = new QWidget(this);
    m_profile->setObjectName(u"readinessProfile"_s);
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString& name : readiness::shippedProfiles())
        m_profile->addItem(name, name);
    auto* file = new QPushButton(tr("&Use a file…"), row);
    connect(file, &QPushButton::clicked, this, &OptionsStep::chooseProfile);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_profile);
    layout->addWidget(file);
    layout->addStretch(1);
    row->setFocusProxy(m_profile);
    return row;
}

void OptionsStep::chooseProfile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a profile"), {}, tr("Profiles (*.toml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OptionsStep::setProfile);
    dialog->open();
}

void OptionsStep::chooseBundle()
{
    auto* dialog =
        new QFileDialog(this, tr("Choose a trust store"), {}, tr("PEM files (*.pem *.crt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_bundle, &QLineEdit::setText);
    dialog->open();
}

void OptionsStep::setProfile(const QString& nameOrFile)
{
    if (nameOrFile.isEmpty())
        return;
    if (m_profile->findData(nameOrFile) < 0)
        m_profile->addItem(QFileInfo(nameOrFile).fileName(), nameOrFile);
    m_profile->setCurrentIndex(m_profile->findData(nameOrFile));
}

void OptionsStep::tellProfile()
{
    m_session.ask(
        this,
        [name = m_profile->currentData().toString()](const service::Workspace&) {
            return service::readinessProfile(name);
        },
        [this](const Expected<readiness::Profile>& profile) {
            if (!profile)
                return m_about->setText(textOf(profile.error()));
            QStringList lines{
                profile->title,
                tr("Not ready from this level on: %1").arg(readiness::wordOf(profile->failsAt, spoken())),
                tr("A report is good for: %1").arg(durationText(profile->reportValidFor))};
            for (const readiness::Waiver& waiver : profile->waivers)
                lines << tr("Waived until %1: %2 (%3)")
                             .arg(dateTimeText(waiver.until), readiness::toString(waiver.tag), waiver.reason);
            m_about->setText(lines.join(u'\n'));
        });
}

void OptionsStep::fill(service::ReadinessRequest& request) const
{
    request.profile = m_profile->currentData().toString();
    request.allowPrivate = m_private->isChecked();
    request.caBundle = m_bundle->text().trimmed();
}

int OptionsStep::clients() const { return m_load->isChecked() ? Clients : 0; }

QString OptionsStep::organisation() const { return m_organisation->text().trimmed(); }

void OptionsStep::saveState(QSettings& settings) const
{
    settings.setValue("profile", m_profile->currentData());
    settings.setValue("load", m_load->isChecked());
    settings.setValue("organisation", organisation());
}

void OptionsStep::restoreState(QSettings& settings)
{
    setProfile(settings.value("profile").toString());
    m_load->setChecked(settings.value("load", true).toBool());
    m_organisation->setText(settings.value("organisation", organisation()).toString());
}

} // namespace caretaker::ui
