import type { z } from 'zod';
import type { Permission } from './permissions.ts';

/** HTTP methods in use. Everything but GET changes something. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A reply that is not JSON: its media type. */
export type Media = Readonly<{ media: string }>;

/** What a status answers with: a JSON shape, bytes of a media type, or nothing. */
export type Reply = z.ZodType | Media | null;

/**
 * A route as a value: the server registers it, the client calls it, OpenAPI describes it.
 * `may` is required, so an open route says so. Problems (`problem.ts`) are not listed: any route may answer with one.
 */
export type Route = Readonly<{
  name: string;
  method: Method;
  /** From the root of the server; parameters as `:name`. */
  url: string;
  /** 中文名称。 */
  title: string;
  may: Permission;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  headers?: z.ZodType;
  /** Bytes instead of JSON: the media types taken. */
  upload?: readonly string[];
  replies: Readonly<Record<number, Reply>>;
}>;

/** Writes a route. */
export function route<const R extends Route>(definition: R): R {
  return definition;
}

/** Bytes of a media type. */
export function media<const M extends string>(type: M): Readonly<{ media: M }> {
  return { media: type };
}

type PartOf<R extends Route, K extends 'params' | 'query' | 'body' | 'headers'> =
  R extends Readonly<Record<K, infer S extends z.ZodType>> ? S : undefined;

type Input<S> = S extends z.ZodType ? z.input<S> : undefined;
type Output<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a client sends: the shapes before they are read. */
export type Sent<R extends Route> = Readonly<{
  params: Input<PartOf<R, 'params'>>;
  query: Input<PartOf<R, 'query'>>;
  body: R extends { upload: readonly string[] } ? Uint8Array : Input<PartOf<R, 'body'>>;
  headers: Input<PartOf<R, 'headers'>>;
}>;

/** What a server reads: the shapes after they were checked. */
export type Received<R extends Route> = Readonly<{
  params: Output<PartOf<R, 'params'>>;
  query: Output<PartOf<R, 'query'>>;
  body: R extends { upload: readonly string[] } ? Uint8Array : Output<PartOf<R, 'body'>>;
  headers: Output<PartOf<R, 'headers'>>;
}>;

type BodyOf<P> = P extends z.ZodType ? z.input<P> : P extends Media ? Uint8Array : undefined;

/** What a route answers with when all is well, by status. */
export type Answered<R extends Route> = {
  [K in keyof R['replies'] & number]: Readonly<{ status: K; body: BodyOf<R['replies'][K]> }>;
}[keyof R['replies'] & number];
