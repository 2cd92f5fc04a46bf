# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the lab fleet with history at FOLDER/demo by PROGRAM, and keeps what that printed as FOLDER/printed.json, unless one made
# by this very program is there. The program of the release preset does it in a fraction of the time: it is used where it was
# built after PROGRAM.
set(stamp "${FOLDER}/demo/demo.json")
if(EXISTS "${stamp}" AND NOT "${PROGRAM}" IS_NEWER_THAN "${stamp}")
  return()
endif()
cmake_path(GET PROGRAM PARENT_PATH bin)
set(optimised "${bin}/../../release/bin/caretaker")
if(EXISTS "${optimised}" AND "${optimised}" IS_NEWER_THAN "${PROGRAM}")
  set(PROGRAM "${optimised}")
endif()
file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}")
execute_process(COMMAND "${PROGRAM}" --quiet --json demo --dir "${FOLDER}/demo" OUTPUT_FILE "${FOLDER}/printed.json"
  COMMAND_ERROR_IS_FATAL ANY)
