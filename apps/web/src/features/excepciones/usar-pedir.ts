// Sends a request: the PDF first, when there is one, then the request that names it; and goes to its page.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { declararCarga, enviarArchivo } from '../cargas/envios.ts'
import { type Campos, cuerpoDe, type Para } from './campos.ts'
import type { FilaPedible } from './tipos.ts'

export function usePedir(para: Para, filas: readonly FilaPedible[]) {
  const ir = useNavigate()
  const [carga, setCarga] = useState<string | null>(null)
  const pedir = useMutation({
    mutationFn: async (campos: Campos) => {
      const documento = campos.archivo ? await subir(campos.archivo) : null
      return api('POST /api/excepciones', { cuerpo: { ...cuerpoDe(para, campos, filas), documento } })
    },
    onSettled: () => setCarga(null),
    onSuccess: async ({ numero }) => {
      await consultas.invalidateQueries()
      await ir({ to: '/excepciones/$numero', params: { numero } })
    },
  })
  async function subir(archivo: File): Promise<string | null> {
    const declarada = await declararCarga(para.codigo, 'documento', archivo)
    setCarga(declarada.id)
    return (await enviarArchivo(para.codigo, declarada, archivo)).sha256
  }
  return { pedir, carga }
}
