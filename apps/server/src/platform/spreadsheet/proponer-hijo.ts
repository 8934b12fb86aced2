// Entry of the process that reads one workbook and proposes its mapping: file and limits in, the context by the standard input.
import { text } from 'node:stream/consumers'
import { type ContextoMapeo, proponerMapeo } from '@kpt/domain/planes'
import { decir, leerComoHijo } from './como-hijo.ts'

const contexto = JSON.parse(await text(process.stdin)) as ContextoMapeo
decir(leerComoHijo((libro) => ({ tipo: 'propuesta', propuesta: proponerMapeo(libro, contexto) })))
