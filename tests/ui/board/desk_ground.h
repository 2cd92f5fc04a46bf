// SPDX-License-Identifier: GPL-3.0-or-later
//
// DeskGround: the lab's registry, where "mara" has a key on record, and a session of "ada", whom the
// operating system knows.
#pragma once

#include "tests/ui/lab_session.h"

#include <QFile>
#include <QProcess>

#include <functional>

namespace caretaker::ui::testing {

struct DeskGround
{
    std::unique_ptr<LabSession> lab;
    std::unique_ptr<Session> own; ///< with the changed configuration
    /// What else is to be changed in it, before make().
    std::function<void(service::Config&)> configure = [](service::Config&) {};

    /// False where there is no lab history.
    bool make()
    {
        lab = LabSession::make();
        if (!lab)
            return false;
        makeKey(QStringLiteral("mara"));
        makeKey(QStringLiteral("mallory"));
        auto config = service::Config::load(lab->filePath(QStringLiteral("caretaker.toml")));
        for (service::Person& person : config->people)
            if (person.name == QStringLiteral("mara"))
                person.publicKey = keyFile(QStringLiteral("mara.pub"));
        configure(*config);
        QFile file(lab->filePath(QStringLiteral("caretaker.toml")));
        const QByteArray text = config->toToml();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return false;
        file.close();
        own = std::move(*Session::open({.configFile = lab->filePath(QStringLiteral("caretaker.toml")),
                                        .database = lab->filePath(QStringLiteral("caretaker.db"))},
                                       [this] { return lab->now(); }));
        own->setPerson(QStringLiteral("ada"));
        return true;
    }
    Session& session() { return *own; }
    QString keyFile(const QString& name) const { return lab->filePath(name + QStringLiteral(".pem")); }

private:
    void makeKey(const QString& name) const
    {
        const QString openssl = QStringLiteral("openssl");
        QProcess::execute(openssl, {QStringLiteral("genpkey"), QStringLiteral("-algorithm"),
                                    QStringLiteral("ed25519"), QStringLiteral("-out"), keyFile(name)});
        QProcess::execute(openssl, {QStringLiteral("pkey"), QStringLiteral("-in"), keyFile(name),
                                    QStringLiteral("-pubout"), QStringLiteral("-out"),
                                    keyFile(name + QStringLiteral(".pub"))});
    }
};

} // namespace caretaker::ui::testing
