// Takes a piece of evidence from one meta; it stays in the corte, for others.
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { refrescarEvidencias } from './refrescar.ts'
import { type Evidencia, RUTA } from './tipos.ts'

export function QuitarDeMeta({ clave, evidencia, meta }: { clave: Clave; evidencia: Evidencia; meta: string }) {
  const quitar = useMutation({
    mutationFn: () =>
      api(`POST ${RUTA}/:evidencia/metas`, {
        params: { ...clave, evidencia: evidencia.id },
        cuerpo: { agrega: [], quita: [meta] },
      }),
    onSuccess: refrescarEvidencias,
  })
  return (
    <div>
      {quitar.isError ? <Aviso tono="error">{quitar.error.message}</Aviso> : null}
      <Boton variante="texto" ocupado={quitar.isPending} onClick={() => quitar.mutate()}>
        Quitar de esta meta<span className="solo-lector"> {evidencia.nombre}</span>
      </Boton>
    </div>
  )
}
