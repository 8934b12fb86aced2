// The published description of the interface (OpenAPI 3.1), read off the contract: it cannot say anything that the server does not do.
import { type Definicion, ESTADO_HTTP, problemaSchema } from '@kpt/contract'
import type { CodigoProblema } from '@kpt/domain/shared'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'

/** Refusals that any endpoint with a permission may give. */
const DE_TODOS: readonly CodigoProblema[] = [
  'peticion.invalida',
  'peticion.muy_frecuente',
  'sistema.ocupado',
  'sistema.falla',
]
const CON_SESION: readonly CodigoProblema[] = ['sesion.requerida', 'permiso.falta', 'territorio.ajeno']

export function serveDescripcion(app: FastifyInstance, endpoints: readonly Definicion[]): void {
  const texto = JSON.stringify(describir(endpoints))
  app.get('/api/openapi.json', (_peticion, respuesta) => respuesta.type('application/json; charset=utf-8').send(texto))
}

export function describir(endpoints: readonly Definicion[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const definicion of endpoints) {
    const ruta = definicion.ruta.replace(/:(\w+)/g, '{$1}')
    paths[ruta] = { ...paths[ruta], [definicion.metodo.toLowerCase()]: operacion(definicion) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'KPT', version: '0.1.0', description: 'Seguimiento a planes de desarrollo territorial' },
    components: {
      schemas: { Problema: schemaOf(problemaSchema, 'output') },
      securitySchemes: { sesion: { type: 'apiKey', in: 'cookie', name: 'kpt_sesion' } },
    },
    paths,
  }
}

function operacion(d: Definicion) {
  const publico = d.permiso === 'publico'
  return {
    summary: d.resumen,
    'x-permiso': d.permiso,
    security: publico ? [] : [{ sesion: [] }],
    parameters: [...parametros(d.params, 'path'), ...parametros(d.consulta, 'query')],
    ...(d.cuerpo === null ? {} : { requestBody: { required: true, content: cuerpo(d.cuerpo) } }),
    responses: {
      200: { description: 'Hecho', content: respuesta(d.respuesta) },
      ...rechazos([...DE_TODOS, ...(publico ? [] : CON_SESION), ...d.problemas]),
    },
  }
}

function parametros(schema: z.ZodObject, lugar: 'path' | 'query') {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, unknown>
    required?: string[]
  }
  return Object.entries(properties).map(([name, s]) => ({
    name,
    in: lugar,
    required: lugar === 'path' || required.includes(name),
    schema: s,
  }))
}

function cuerpo(c: NonNullable<Definicion['cuerpo']>) {
  if (c === 'bytes') return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  return { 'application/json': { schema: schemaOf(c, 'input') } }
}

function respuesta(r: Definicion['respuesta']) {
  if (r === 'archivo') return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  return { 'application/json': { schema: schemaOf(r, 'output') } }
}

function rechazos(codigos: readonly CodigoProblema[]) {
  const porEstado = Map.groupBy(codigos, (codigo) => ESTADO_HTTP[codigo])
  return Object.fromEntries(
    [...porEstado].map(([estado, suyos]) => [
      estado,
      {
        description: suyos.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problema' } } },
      },
    ]),
  )
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...resto } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return resto
}
