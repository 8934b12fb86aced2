// Confirming what was read as a version. Where it takes the place of another, it says why.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import type { CargaInsumo, PreviaInsumo } from './carga.tsx'
import { usePreparaMedicion } from './permiso.ts'
import { useRazon } from './usar-razon.tsx'

export function ConfirmarTabla({ carga, previa }: { carga: CargaInsumo; previa: PreviaInsumo }) {
  const ir = useNavigate()
  const prepara = usePreparaMedicion()
  const { contra } = previa
  const { razon, campo, falta } = useRazon(contra)
  const params = { carga: carga.id }
  const acabar = async (confirmada?: number) => {
    const busqueda = { vigencia: String(carga.vigencia), receta: carga.receta.clave }
    await ir({
      to: '/medicion',
      search: confirmada === undefined ? busqueda : { ...busqueda, confirmada: String(confirmada) },
    })
    await consultas.invalidateQueries()
  }
  const confirmacion = useMutation({
    mutationFn: () =>
      api('POST /api/mdm/cargas/:carga/confirmacion', {
        params,
        cuerpo: { contra, razon },
      }),
    onSuccess: ({ version }) => acabar(version),
  })
  const descarte = useMutation({
    mutationFn: () => api('POST /api/mdm/cargas/:carga/descarte', { params }),
    onSuccess: () => acabar(),
  })
  if (!prepara) return null
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    if (!falta()) confirmacion.mutate()
  }
  const fallo = confirmacion.error ?? descarte.error
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Confirmar la tabla">
      {fallo ? <Aviso tono="error">{fallo.message}</Aviso> : null}
      {previa.errores === 0 ? campo : null}
      <p className="acciones">
        {previa.errores === 0 ? (
          <Boton type="submit" variante="principal" ocupado={confirmacion.isPending}>
            Confirmar como versión {(contra ?? 0) + 1}
          </Boton>
        ) : null}
        <Boton ocupado={descarte.isPending} onClick={() => descarte.mutate()}>
          Descartar el archivo
        </Boton>
      </p>
    </form>
  )
}
