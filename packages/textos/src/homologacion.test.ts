import { expect, test } from 'vitest'
import { textoMotivoCandidato } from './homologacion.ts'

test('los motivos del asistente de homologación se dicen en palabras', () => {
  const otros = { tipo: 'otros_planes', ejemplo: 'Sembrar 500 árboles' } as const
  expect([
    textoMotivoCandidato({ tipo: 'palabras', palabras: ['placa', 'huella'] }),
    textoMotivoCandidato({ tipo: 'equivalencia', dice: 'pae', catalogo: ['alimentación', 'escolar'] }),
    textoMotivoCandidato({ tipo: 'habla', palabras: ['mercados', 'campesinos'] }),
    textoMotivoCandidato({ ...otros, nivel: 'indicador', planes: 3 }),
    textoMotivoCandidato({ ...otros, nivel: 'producto', planes: 1 }),
    textoMotivoCandidato({ tipo: 'unidad', unidad: 'Metros' }),
  ]).toEqual([
    'Su texto y el catálogo comparten: placa, huella.',
    'Usted dice «pae»; el catálogo lo llama con otras palabras: alimentación, escolar.',
    'Las entidades suelen nombrar este producto con palabras de su texto: mercados, campesinos.',
    'Así lo homologaron 3 planes para un texto parecido: «Sembrar 500 árboles».',
    'Así lo homologó 1 plan para un texto parecido (otro indicador del mismo producto): «Sembrar 500 árboles».',
    'Se mide en la misma unidad: Metros.',
  ])
})
