// What this person may do with a file now. Leaving and being discarded are not undone: both ask first.
import type { ActoExpediente } from '@kpt/domain/reportes'
import { NOMBRES_ACTO_EXPEDIENTE } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'

const PRINCIPALES: readonly ActoExpediente[] = ['revisar', 'aprobar', 'enviar']
const PREGUNTAN: Partial<Record<ActoExpediente, string>> = {
  enviar: 'Al enviarlo queda sellado, el organismo de control lo ve y le llega un correo. No se puede deshacer.',
  descartar: 'Un expediente descartado no se puede volver a usar.',
}

export function ActosExpediente({ numero, actos }: { numero: string; actos: readonly ActoExpediente[] }) {
  const [preguntado, setPreguntado] = useState<ActoExpediente | null>(null)
  const hacer = useMutation({
    mutationFn: (acto: ActoExpediente) =>
      api('POST /api/expedientes/:numero/actos', { params: { numero }, cuerpo: { acto, texto: null } }),
    onSettled: () =>
      consultas.invalidateQueries({
        predicate: ({ queryKey: [clave] }) => typeof clave === 'string' && clave.includes('/api/expedientes'),
      }),
  })
  const pedir = (acto: ActoExpediente) => {
    if (PREGUNTAN[acto] && preguntado !== acto) return setPreguntado(acto)
    setPreguntado(null)
    hacer.mutate(acto)
  }
  if (actos.length === 0 && !hacer.isError) return null
  const principal = actos.find((a) => PRINCIPALES.includes(a))
  return (
    <section className="pila pila--2 no-imprimir" aria-label="Qué se puede hacer">
      {hacer.isError ? <Aviso tono="error">{hacer.error.message}</Aviso> : null}
      {preguntado ? <Aviso tono="alerta">{PREGUNTAN[preguntado]}</Aviso> : null}
      <p className="acciones">
        {actos.map((acto) => (
          <Boton
            key={acto}
            variante={preguntado === acto ? 'peligro' : acto === principal ? 'principal' : 'normal'}
            ocupado={hacer.isPending && hacer.variables === acto}
            onClick={() => pedir(acto)}
          >
            {preguntado === acto ? `Sí, ${NOMBRES_ACTO_EXPEDIENTE[acto].toLowerCase()}` : NOMBRES_ACTO_EXPEDIENTE[acto]}
          </Boton>
        ))}
        {preguntado ? <Boton onClick={() => setPreguntado(null)}>Cancelar</Boton> : null}
      </p>
    </section>
  )
}
