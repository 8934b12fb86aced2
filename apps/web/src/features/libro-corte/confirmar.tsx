// Brings the book into the draft, or leaves it. The same rules and the same record of who changed what as on screen.
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { refrescarReporte } from '../reportes/usar-reporte.ts'
import '../cargas/cargas.css'
import type { Llave } from './cambios.tsx'
import { Descartar } from './descartar.tsx'
import { LIBROS, type PropsLibro } from './tipos.ts'

export function Confirmar({ clave, libro, vaciar, mios }: PropsLibro & { vaciar: boolean; mios: readonly Llave[] }) {
  const confirmacion = useMutation({
    mutationFn: () =>
      api(`POST ${LIBROS}/:carga/confirmacion`, {
        params: { ...clave, carga: libro.id },
        cuerpo: { vaciar, mios: [...mios] },
      }),
    onSuccess: async () => {
      await refrescarReporte()
      await consultas.invalidateQueries({ queryKey: [`GET ${LIBROS}`] })
    },
  })
  return (
    <section className="confirmar" aria-label="Confirmar o descartar">
      {confirmacion.isError ? <Aviso tono="error">{confirmacion.error.message}</Aviso> : null}
      <div className="acciones">
        <Boton variante="principal" ocupado={confirmacion.isPending} onClick={() => confirmacion.mutate()}>
          Sí, es el correcto: pasar al reporte
        </Boton>
        <Descartar clave={clave} carga={libro.id} />
      </div>
    </section>
  )
}
