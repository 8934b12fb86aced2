// Notes of the desk on a request: whoever asked does not read them.
import { LARGOS_AYUDA } from '@kpt/domain/comunicaciones'
import { formatInstante } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { uuid7 } from '../../app/uuid7.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'

export function Notas({ numero }: { numero: string }) {
  const [texto, setTexto] = useState('')
  const clave = 'GET /api/ayudas/mesa/:numero/notas'
  const { data } = useQuery(consulta(clave, { params: { numero }, consulta: { pagina: 1, tamano: 50 } }))
  const anotar = useMutation({
    mutationFn: () =>
      api('POST /api/ayudas/mesa/:numero/notas', { params: { numero }, cuerpo: { id: uuid7(), texto: texto.trim() } }),
    onSuccess: async () => {
      setTexto('')
      await consultas.invalidateQueries({ queryKey: [clave] })
    },
  })
  return (
    <section className="seccion no-imprimir" aria-labelledby="ayuda-notas">
      <h2 id="ayuda-notas">Notas de la mesa</h2>
      <p className="tenue">Las lee solo su mesa. No salen por correo y no se borran.</p>
      <ul className="conversacion" aria-label="Notas">
        {(data?.filas ?? []).map((n) => (
          <li key={n.id}>
            <p className="conversacion__texto">{n.texto}</p>
            <p className="tenue menor">
              {n.persona} · {formatInstante(Date.parse(n.en))}
            </p>
          </li>
        ))}
      </ul>
      <CampoLargo
        etiqueta="Nota"
        rows={2}
        value={texto}
        maxLength={LARGOS_AYUDA.nota}
        onChange={(e) => setTexto(e.target.value)}
      />
      {anotar.error ? <Aviso tono="error">{anotar.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton ocupado={anotar.isPending} onClick={() => (texto.trim() === '' ? undefined : anotar.mutate())}>
          Guardar la nota
        </Boton>
      </p>
    </section>
  )
}
