// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include <QApplication>
#include <QIcon>

int main(int argc, char** argv)
{
    using namespace caretaker;
    QCoreApplication::setApplicationName(QStringLiteral("caretaker-desktop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARETAKER_VERSION));
    const auto options = desktop::parseOptions(argc, argv); // before there is a display: --help needs none
    if (const int* code = std::get_if<int>(&options))
        return *code;
    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.example.caretaker"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/caretaker.svg")));
    const auto settings = desktop::openSettings(std::get<desktop::Options>(options));
    return desktop::run(std::get<desktop::Options>(options), *settings);
}
