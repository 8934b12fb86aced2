// Threads of the file of a report, as its screens read and write them.
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta, consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { ahoraServidor } from '../../app/reloj.ts'
import { uuid7 } from '../../app/uuid7.ts'
import type { Clave } from '../reportes/borrador/red.ts'

const TODOS = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos'
const RUTA = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos/:lugar'
const TAMANO = 20

export type Hilos = Respuesta<typeof TODOS>
export type ClaveHilo = Clave & { readonly lugar: string }

export function useHilos(clave: Clave, enabled = true) {
  return useQuery({ ...consulta(TODOS, { params: clave }), enabled })
}

export function useHilo(clave: ClaveHilo, pagina: number) {
  const hilo = useQuery(consultaPaginada(`GET ${RUTA}`, { params: clave, consulta: { pagina, tamano: TAMANO } }))
  const ultimo = pagina === 1 ? hilo.data?.filas[0]?.en : undefined
  const { entidad, instrumento, vigencia, corte, lugar } = clave
  // Shown is read.
  useEffect(() => {
    if (ultimo === undefined) return
    const params = { entidad, instrumento, vigencia, corte, lugar }
    const leido = api(`POST ${RUTA}/lectura`, { params, cuerpo: { hasta: ultimo } })
    void leido.then(() => consultas.invalidateQueries({ queryKey: [TODOS] })).catch(() => {})
  }, [entidad, instrumento, vigencia, corte, lugar, ultimo])
  return hilo
}

async function refrescar(): Promise<void> {
  await Promise.all([
    consultas.invalidateQueries({ queryKey: [TODOS] }),
    consultas.invalidateQueries({ queryKey: [`GET ${RUTA}`] }),
  ])
}

export function useEscribir(clave: ClaveHilo) {
  return useMutation({
    mutationFn: (cuerpo: { id: string; texto: string; menciones: string[] }) =>
      api(`POST ${RUTA}`, { params: clave, cuerpo }),
    onSuccess: refrescar,
  })
}

export function useActoDeHilo(clave: ClaveHilo) {
  return useMutation({
    mutationFn: (acto: 'resolver' | 'reabrir') =>
      api(`POST ${RUTA}/actos`, { params: clave, cuerpo: { id: identidad(), acto } }),
    onSuccess: refrescar,
  })
}

/** Made here, so that sending it twice says it once. */
export function identidad(): string {
  return uuid7(ahoraServidor())
}
