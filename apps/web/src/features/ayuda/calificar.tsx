import { CALIFICACIONES_AYUDA, type CalificacionAyuda } from '@kpt/domain/comunicaciones'
import { NOMBRES_CALIFICACION_AYUDA } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { uuid7 } from '../../app/uuid7.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'

type Props = { readonly numero: string; readonly onHecho: (frase: string) => void }

export function Calificar({ numero, onHecho }: Props) {
  const calificar = useMutation({
    mutationFn: (calificacion: CalificacionAyuda) =>
      api('POST /api/ayudas/:numero/actos', {
        params: { numero },
        cuerpo: { id: uuid7(), acto: 'calificar', texto: '', calificacion },
      }),
    onSuccess: async () => {
      await consultas.invalidateQueries({ queryKey: ['GET /api/ayudas/:numero'] })
      onHecho('Gracias: quedó calificada')
    },
  })
  return (
    <section className="seccion no-imprimir" aria-labelledby="ayuda-calificar">
      <h2 id="ayuda-calificar">¿Le sirvió la respuesta?</h2>
      {calificar.error ? <Aviso tono="error">{calificar.error.message}</Aviso> : null}
      <p className="acciones">
        {CALIFICACIONES_AYUDA.map((c) => (
          <Boton key={c} ocupado={calificar.isPending && calificar.variables === c} onClick={() => calificar.mutate(c)}>
            {NOMBRES_CALIFICACION_AYUDA[c]}
          </Boton>
        ))}
      </p>
    </section>
  )
}
