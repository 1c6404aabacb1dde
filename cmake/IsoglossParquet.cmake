# SPDX-License-Identifier: GPL-3.0-or-later
# isogloss_parquet: Arrow C++ with parquet, or nothing. Arrow's own CMake packages are looked for first, then ISOGLOSS_ARROW_ROOT: a folder with include/ and
# the libraries in it or in lib/, as the pyarrow wheel lays them out (it has no CMake files and no libarrow.so without a version).
set(ISOGLOSS_ARROW_ROOT "" CACHE PATH "Folder with include/arrow and libarrow.so.*, like the pyarrow package's")

find_package(Arrow CONFIG QUIET)
find_package(Parquet CONFIG QUIET)
if(Arrow_FOUND AND Parquet_FOUND)
  add_library(isogloss_parquet INTERFACE)
  target_link_libraries(isogloss_parquet INTERFACE Parquet::parquet_shared Arrow::arrow_shared)
elseif(ISOGLOSS_ARROW_ROOT)
  find_path(ISOGLOSS_ARROW_INCLUDE arrow/api.h PATHS ${ISOGLOSS_ARROW_ROOT}/include NO_DEFAULT_PATH REQUIRED)
  file(GLOB arrow_library ${ISOGLOSS_ARROW_ROOT}/libarrow.so* ${ISOGLOSS_ARROW_ROOT}/lib/libarrow.so*)
  file(GLOB parquet_library ${ISOGLOSS_ARROW_ROOT}/libparquet.so* ${ISOGLOSS_ARROW_ROOT}/lib/libparquet.so*)
  if(NOT arrow_library OR NOT parquet_library)
    message(FATAL_ERROR "ISOGLOSS_PARQUET: expected libarrow.so and libparquet.so in ${ISOGLOSS_ARROW_ROOT} or its lib folder, found none.")
  endif()
  list(GET arrow_library 0 arrow_library)
  list(GET parquet_library 0 parquet_library)
  add_library(isogloss_parquet INTERFACE)
  target_include_directories(isogloss_parquet SYSTEM INTERFACE ${ISOGLOSS_ARROW_INCLUDE})
  target_link_libraries(isogloss_parquet INTERFACE ${parquet_library} ${arrow_library})
else()
  message(FATAL_ERROR "ISOGLOSS_PARQUET is ON, but Arrow C++ with parquet was not found: set CMAKE_PREFIX_PATH, or ISOGLOSS_ARROW_ROOT to the folder of a pyarrow "
                      "package, or leave it OFF.")
endif()
