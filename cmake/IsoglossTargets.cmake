# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours shares, and how a room and a test are declared.

add_library(isogloss_settings INTERFACE)
target_include_directories(isogloss_settings INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(isogloss_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wconversion -Wno-sign-conversion)
if(ISOGLOSS_WERROR)
  target_compile_options(isogloss_settings INTERFACE -Werror)
endif()
if(ISOGLOSS_SANITIZE)
  target_compile_options(isogloss_settings INTERFACE -fsanitize=${ISOGLOSS_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(isogloss_settings INTERFACE -fsanitize=${ISOGLOSS_SANITIZE})
endif()
target_compile_definitions(isogloss_settings INTERFACE ISOGLOSS_VERSION="${PROJECT_VERSION}")

# isogloss_room(NAME SOURCES a.cpp … USES target …): the static library isogloss_NAME. USES are public: they are the rooms below and the libraries that the
# room's headers or code include.
function(isogloss_room NAME)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES" ${ARGN})
  add_library(isogloss_${NAME} STATIC ${ROOM_SOURCES})
  target_link_libraries(isogloss_${NAME} PUBLIC isogloss_settings ${ROOM_USES})
endfunction()

# isogloss_test(NAME SOURCES … USES … [TIMEOUT s] [LABELS …] [ENVIRONMENT …]): a Qt Test program, run offscreen.
function(isogloss_test NAME)
  cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;USES;LABELS;ENVIRONMENT" ${ARGN})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 120)
  endif()
  add_executable(${NAME} ${TEST_SOURCES})
  set_target_properties(${NAME} PROPERTIES AUTOMOC ON)
  target_link_libraries(${NAME} PRIVATE isogloss_settings Qt6::Test ${TEST_USES})
  # What is tested is optimised; the test itself compiles in half the time without.
  target_compile_options(${NAME} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O1;-g1>)
  target_compile_definitions(${NAME} PRIVATE ISOGLOSS_SOURCE_DIR="${CMAKE_SOURCE_DIR}" ISOGLOSS_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${NAME} COMMAND ${NAME})
  set_tests_properties(${NAME} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;ISOGLOSS_NO_MOTION=1;OMP_NUM_THREADS=2;GOMP_SPINCOUNT=20000;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=0:detect_odr_violation=0;TSAN_OPTIONS=ignore_noninstrumented_modules=1;${TEST_ENVIRONMENT}")
endfunction()
