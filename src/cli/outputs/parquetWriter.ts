import {
  type ColumnChunk,
  type ConvertedType,
  parquetSchema,
  type RowGroup,
  type SchemaElement,
  type SchemaTree,
} from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { CleanArticleError } from '../../errors.ts';
import type { Article } from '../../render/article.ts';
import type { ParquetSource } from '../inputs/records/parquet.ts';
import type { Output } from './output.ts';
import type { DoneRecord, RecordWriter } from './recordWriter.ts';

const COPIED_AT_ONCE = 8 * 2 ** 20; // bytes

// What programs say there of the columns would no longer be true.
const ABOUT_COLUMNS = ['ARROW:schema', 'pandas', 'huggingface'];

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;
const JSON_TEXT = { type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: { type: 'JSON' } } as const;

const ARTICLE: Readonly<Record<keyof Article | 'error', Omit<SchemaElement, 'name'>>> = {
  title: TEXT,
  byline: TEXT,
  published: TEXT,
  language: TEXT,
  site: TEXT,
  url: TEXT,
  text: TEXT,
  reason: TEXT,
  wordCount: { type: 'INT32' },
  parts: JSON_TEXT,
  removed: JSON_TEXT,
  /** Why a row has no article. */
  error: TEXT,
};

/**
 * A Parquet file of the same rows and row groups: the source's columns less the documents', and the article's. Where
 * both have one the source's stays, except `text`. What stays is copied as it is stored, whatever its type.
 */
export function openParquetWriter(out: Output, source: ParquetSource): RecordWriter {
  const { metadata, column } = source;
  const tree = parquetSchema(metadata);
  const kept = tree.children.filter(({ element }) => element.name !== column && element.name !== 'text');
  const keptNames = new Set(kept.map(({ element }) => element.name));
  const added = Object.entries(ARTICLE).filter(([name]) => !keptNames.has(name));
  const writer = new FlushedWriter(out);
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { ...tree.element, num_children: kept.length + added.length },
      ...kept.flatMap(elementsOf),
      ...added.map(([name, element]) => ({ name, repetition_type: 'OPTIONAL' as const, ...element })),
    ],
    kvMetadata: (metadata.key_value_metadata ?? []).filter(({ key }) => !ABOUT_COLUMNS.includes(key)),
  });
  const groups = metadata.row_groups.filter(({ num_rows }) => num_rows > 0);
  let results: DoneRecord['result'][] = [];
  const writeGroup = async (group: RowGroup): Promise<void> => {
    const copied: ColumnChunk[] = [];
    for (const chunk of group.columns)
      if (keptNames.has(chunk.meta_data?.path_in_schema[0] ?? ''))
        copied.push(await copyChunk(chunk, source, writer));
    await parquet.write({
      columnData: added.map(([name]) => ({ name, data: results.map((each) => valueOf(name, each)) })),
      rowGroupSize: results.length,
    });
    const written = parquet.row_groups.at(-1)!;
    written.columns.unshift(...copied);
    for (const { meta_data } of copied) written.total_byte_size += meta_data!.total_uncompressed_size;
    results = [];
  };
  return {
    async write(done) {
      for (const { result } of done) {
        results.push(result);
        const group = groups[parquet.row_groups.length]!;
        if (BigInt(results.length) === group.num_rows) await writeGroup(group);
      }
    },
    async end() {
      await parquet.finish();
      await writer.flush();
    },
  };
}

/** The elements of a column's schema in the order that files have them in. */
const elementsOf = ({ element, children }: SchemaTree): SchemaElement[] => [
  withPlainInteger(element),
  ...children.flatMap(elementsOf),
];

/** Integers' widths by their older name: the library writes the newer one in a way that other programs don't read. */
function withPlainInteger({ logical_type, ...element }: SchemaElement): SchemaElement {
  if (logical_type?.type !== 'INTEGER') return { ...element, ...(logical_type && { logical_type }) };
  const { isSigned, bitWidth } = logical_type;
  return { ...element, converted_type: `${isSigned ? 'INT' : 'UINT'}_${bitWidth}` as ConvertedType };
}

function valueOf(name: string, result: DoneRecord['result']): unknown {
  if ('failure' in result) return name === 'error' ? result.failure.message : null;
  return name === 'error' ? null : result.article[name as keyof Article];
}

/** Copies a column's pages of a row group. Their statistics and indexes stay behind. */
async function copyChunk(
  { meta_data, file_path }: ColumnChunk,
  { file }: ParquetSource,
  writer: FlushedWriter,
): Promise<ColumnChunk> {
  if (!meta_data || file_path !== undefined)
    throw new CleanArticleError('bad-parquet', 'it is encrypted, or its columns are in other files');
  const { dictionary_page_offset: dictionary, data_page_offset: data, total_compressed_size } = meta_data;
  const start = dictionary !== undefined && dictionary > 0n && dictionary < data ? dictionary : data;
  const moved = BigInt(writer.offset) - start;
  const end = Number(start + total_compressed_size);
  for (let at = Number(start); at < end; at += COPIED_AT_ONCE) {
    writer.appendBytes(new Uint8Array(await file.slice(at, Math.min(at + COPIED_AT_ONCE, end))));
    await writer.flush();
  }
  const { type, encodings, path_in_schema, codec, num_values, total_uncompressed_size, key_value_metadata } =
    meta_data;
  return {
    file_offset: 0n,
    meta_data: {
      type,
      encodings,
      path_in_schema,
      codec,
      num_values,
      total_uncompressed_size,
      total_compressed_size,
      ...(key_value_metadata && { key_value_metadata }),
      data_page_offset: data + moved,
      ...(dictionary !== undefined && { dictionary_page_offset: dictionary + moved }),
    },
  };
}

/** Hands bytes on after each piece, so that only one is in memory. */
class FlushedWriter extends ByteWriter {
  readonly #out: Output;

  constructor(out: Output) {
    super();
    this.#out = out;
  }

  async flush(): Promise<void> {
    await this.#out.write(this.getBytes());
    this.index = 0;
  }
}
