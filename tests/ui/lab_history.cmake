# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the lab fleet with history at FOLDER by PROGRAM, unless one made by this very program is there.
set(stamp "${FOLDER}/demo.json")
if(EXISTS "${stamp}" AND NOT "${PROGRAM}" IS_NEWER_THAN "${stamp}")
  return()
endif()
file(REMOVE_RECURSE "${FOLDER}")
execute_process(COMMAND "${PROGRAM}" --quiet demo --dir "${FOLDER}" COMMAND_ERROR_IS_FATAL ANY)
