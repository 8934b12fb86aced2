// Taking the answers as a version. Where it takes the place of another, it says why.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { usePreparaMedicion } from './permiso.ts'
import type { Toma } from './tomar-respuestas.tsx'
import { useRazon } from './usar-razon.tsx'

type Props = { readonly toma: Toma; readonly cual: { readonly receta: string; readonly vigencia: number } }

export function ConfirmarToma({ toma: { contra }, cual }: Props) {
  const ir = useNavigate()
  const prepara = usePreparaMedicion()
  const { razon, campo, falta } = useRazon(contra)
  const toma = useMutation({
    mutationFn: () => api('POST /api/mdm/respuestas', { cuerpo: { ...cual, contra, razon } }),
    onSuccess: async ({ version }) => {
      const busqueda = { receta: cual.receta, vigencia: String(cual.vigencia), confirmada: String(version) }
      await ir({ to: '/medicion', search: busqueda })
      await consultas.invalidateQueries()
    },
  })
  if (!prepara) return null
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    if (!falta()) toma.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Tomar las respuestas">
      {toma.error ? <Aviso tono="error">{toma.error.message}</Aviso> : null}
      {campo}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={toma.isPending}>
          Tomar como versión {(contra ?? 0) + 1}
        </Boton>
      </p>
    </form>
  )
}
